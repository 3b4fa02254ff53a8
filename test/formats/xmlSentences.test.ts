import { expect, it } from 'vitest';
import { parseSeen } from '../support/bodies.js';

const read = (body: string, status = 422) => parseSeen({ status, body });

it('keeps what Google Cloud Storage says beside its message', () => {
  const xml =
    "<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Access denied.</Message><Details>Kim may not light lamps.</Details></Error>";
  expect(read(xml, 403)).toMatchObject({
    code: 'AccessDeniedError',
    detail: 'Access denied.',
    reasons: ['Kim may not light lamps.'],
  });
});

it('keeps the detail of a problem that is XML (RFC 7807, appendix A)', () => {
  const xml =
    '<?xml version="1.0"?><problem xmlns="urn:ietf:rfc:7807"><title>No</title><detail>The lamp is out</detail></problem>';
  expect(read(xml)).toMatchObject({ detail: 'No', reasons: ['The lamp is out'] });
});

it('keeps each error of a list', () => {
  const xml = '<errors><error>Lamp is out</error><error>Berth is taken</error></errors>';
  expect(read(xml)).toMatchObject({ detail: 'Lamp is out', reasons: ['Berth is taken'] });
});

it('keeps the messages of single problems', () => {
  const xml =
    '<Fault><Message>It was refused</Message><Elements><ValidationError><Message>No such pier</Message></ValidationError></Elements></Fault>';
  expect(read(xml)).toMatchObject({ detail: 'It was refused', reasons: ['No such pier'] });
});

it('reads a page as one sentence', () => {
  const page = '<!DOCTYPE html><html><title>No lamp</title><h1>No lamp here</h1><p>x</p></html>';
  expect(read(page)).toMatchObject({ detail: 'No lamp', reasons: [] });
});

it('reads the sentence of Express behind its title', () => {
  const page =
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>Error</title>\n</head>\n<body>\n<pre>Cannot PUT /piers</pre>\n</body>\n</html>';
  expect(read(page, 404).detail).toBe('Cannot PUT /piers');
  expect(read('<html><title>Error</title></html>', 404).detail).toBeUndefined();
});
