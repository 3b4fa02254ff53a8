import { describe, expect, it, vi } from 'vitest';
import { draftText } from '../../../src/components/draft/draftText.js';

const json = async (draft: unknown): Promise<unknown> => JSON.parse((await draftText(draft)) ?? '');

/** Keeps its data private, as many form libraries do. */
class Entry {
  #title = 'A';
  get title() {
    return this.#title;
  }
  get broken(): string {
    throw new Error('not now');
  }
  save() {}
}

/** Shows a part of its data, and keeps another. */
class Note extends Entry {
  readonly tag = 'x';
  toJSON() {
    return {};
  }
}

/** Makes new ones of itself without end. */
class Vector {
  readonly x = 1;
  get left() {
    return new Vector();
  }
  get right() {
    return new Vector();
  }
}

class Money {
  #cents = 250;
  toString() {
    return `${this.#cents / 100} €`;
  }
}

/** Shows where it was made, as errors do in Firefox. */
class Failure {
  get stack() {
    return 'save@http://localhost/editor.js:7:1';
  }
  toString() {
    return 'Failure: no';
  }
}

describe('the text of a draft', () => {
  it('is a text as it is', () => {
    expect(draftText('My words')).toBe('My words');
  });

  it('is an object as JSON, a line a field', () => {
    expect(draftText({ title: 'A' })).toBe('{\n  "title": "A"\n}');
  });

  it.each([
    ['a FormData', () => new FormData()],
    ['URLSearchParams', () => new URLSearchParams()],
  ])('is a line for each field of %s', (_, make) => {
    const fields = make();
    fields.append('title', 'A');
    fields.append('tag', 'x');
    fields.append('tag', 'y');
    expect(draftText(fields)).toBe('title: A\ntag: x\ntag: y');
  });

  it('names the files of a FormData, and their size', () => {
    const fields = new FormData();
    fields.append('cover', new File(['abc'], 'cover.png', { type: 'image/png' }));
    expect(draftText(fields)).toBe('cover: cover.png (image/png, 3 bytes)');
  });

  it.each([
    'application/json',
    'application/ld+json',
    'application/xml',
    'application/yaml',
    'text/plain',
    '',
  ])('is the text of a part of a FormData of type "%s"', async (type) => {
    const fields = new FormData();
    fields.append('title', 'A');
    fields.append('data', new Blob(['{"a":"TYPED"}'], { type }));
    expect(await draftText(fields)).toBe('title: A\ndata: {"a":"TYPED"}');
    expect(await json({ fields })).toEqual({
      fields: [
        ['title', 'A'],
        ['data', '{"a":"TYPED"}'],
      ],
    });
  });

  it.each([
    ['a field without a name', '<input value="A">', '(no name): A'],
    ['its label', '<label>Body <textarea>B</textarea></label>', 'Body: B'],
    ['its aria-label', '<input aria-label="Title" value="A">', 'Title: A'],
    ['its placeholder', '<input placeholder="Your title" value="A">', 'Your title: A'],
    ['a text that can be edited', '<div contenteditable aria-label="Body">B</div>', 'Body: B'],
    [
      'a disabled fieldset',
      '<fieldset disabled><input name="title" value="A"></fieldset>',
      'title: A',
    ],
    [
      'all that is selected',
      '<select name="tag" multiple><option selected>x<option selected>y<option>z</select>',
      'tag: x\ntag: y',
    ],
    [
      'only what is checked',
      '<input type="checkbox" name="a" checked><input type="checkbox" name="b">',
      'a: on',
    ],
    ['no buttons', '<input name="a" value="A"><input type="submit" name="go" value="Go">', 'a: A'],
  ])('holds of a form and of a fieldset %s', (_, html, expected) => {
    for (const tag of ['form', 'fieldset', 'div']) {
      const part = document.createElement(tag);
      part.innerHTML = html;
      document.body.append(part);
      expect(draftText(part)).toBe(expected);
      part.remove();
    }
  });

  it('holds what stands outside of a form and belongs to it, and what a listener adds', () => {
    const page = document.createElement('div');
    page.innerHTML = '<form id="outside"></form><input form="outside" name="title" value="A">';
    document.body.append(page);
    const form = page.querySelector('form');
    form?.addEventListener('formdata', ({ formData }) => formData.append('body', 'B'));
    expect(draftText(form)).toBe('title: A\nbody: B');
    page.remove();
  });

  it('is what was typed into a field', async () => {
    const select = document.createElement('select');
    select.multiple = true;
    select.innerHTML = '<option selected>x<option selected>y';
    const text = document.createElement('p');
    text.textContent = 'My words';
    expect(draftText(select)).toBe('x\ny');
    expect(await json({ select, text })).toEqual({ select: 'x\ny', text: 'My words' });
  });

  it('reads the files of a form', async () => {
    const chosen = new DataTransfer();
    chosen.items.add(new File(['A'], 'a.txt', { type: 'text/plain' }));
    const input = document.createElement('input');
    input.type = 'file';
    input.name = 'notes';
    input.files = chosen.files;
    expect(await draftText(input)).toBe('notes: A');
  });

  it('is what was typed into a form', () => {
    const form = document.createElement('form');
    form.innerHTML = '<input name="title" value="A"><textarea name="body">B</textarea>';
    expect(draftText(form)).toBe('title: A\nbody: B');
  });

  it('is nothing of a field for passwords, as when a person copies from one [draft-6]', () => {
    const form = document.createElement('form');
    form.innerHTML =
      '<input name="title" value="A"><input type="password" value="B"><input type="password" name="key" value="C">';
    expect(draftText(form)).toBe('title: A');
    expect(draftText(form.querySelector('[name=key]'))).toBeUndefined();
  });

  it.each([
    ['a Map', new Map([['title', 'A']]), { title: 'A' }],
    ['a Map whose keys are no text', new Map([[1, 'A']]), [[1, 'A']]],
    ['a Set', new Set(['A', 'B']), ['A', 'B']],
    ['what is nested in them', { tags: new Set([new Map([['a', 1n]])]) }, { tags: [{ a: '1' }] }],
    [
      'dates, and those that are none',
      [new Date(0), new Date('x')],
      ['1970-01-01T00:00:00.000Z', 'Invalid Date'],
    ],
    ['numbers that JSON lacks', [Number.NaN, Number.POSITIVE_INFINITY], ['NaN', 'Infinity']],
    ['typed arrays', { bytes: new Uint8Array([1, 2]) }, { bytes: [1, 2] }],
    ['fields of a FormData inside', { form: formOf('a', 'b') }, { form: [['a', 'b']] }],
    [
      'the getters of a class that keeps its data private',
      { entry: new Entry() },
      { entry: { title: 'A' } },
    ],
    [
      'own fields and getters of one instance, also where toJSON gives an empty object',
      new Note(),
      { tag: 'x', title: 'A' },
    ],
    [
      'texts, numbers and truths in objects',
      [Object('x'), Object(1), Object(true)],
      ['x', 1, true],
    ],
    ['the text of a class that makes one', { price: new Money() }, { price: '2.5 €' }],
    ['an error', { cause: new TypeError('no') }, { cause: 'TypeError: no' }],
    [
      'an error whose stack is given by a getter, as in Firefox',
      { cause: new Failure() },
      { cause: 'Failure: no' },
    ],
    ['no functions and symbols', { a: () => {}, b: Symbol('b'), c: undefined, d: 1 }, { d: 1 }],
    ['a record without prototype', Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  ])('holds %s', async (_, draft, expected) => {
    expect(await json(draft)).toEqual(expected);
  });

  it('ends at what stands in itself, and repeats what only stands twice', async () => {
    const shared = { a: 1 };
    const draft: Record<string, unknown> = { one: shared, two: shared };
    draft['self'] = draft;
    expect(await json(draft)).toEqual({ one: { a: 1 }, two: { a: 1 }, self: '[circular]' });
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no JSON');
      },
    ],
    ['gives nothing', () => undefined],
  ])('is made of the data where toJSON %s', async (_, toJSON) => {
    expect(await json({ title: 'A', toJSON })).toEqual({ title: 'A' });
  });

  it('is what toJSON gives', async () => {
    expect(await json({ secretly: 1, toJSON: () => ({ title: 'A' }) })).toEqual({ title: 'A' });
  });

  it('leaves out what throws when it is read', async () => {
    const draft = {
      title: 'A',
      get broken(): string {
        throw new Error('not now');
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(await json({ proxy, draft })).toEqual({ draft: { title: 'A' } });
  });

  it('is the text of a text file, and the facts of another', async () => {
    expect(await draftText(new Blob(['{"a":1}'], { type: 'application/json' }))).toBe('{"a":1}');
    expect(await draftText(new File(['A'], 'a.md', { type: 'text/markdown' }))).toBe('A');
    expect(await draftText(new Blob(['abc']))).toBe('abc');
    expect(await draftText(new Blob([new Uint8Array([0, 255])]))).toBe('2 bytes');
    const photo = new File(['abc'], 'a.png', { type: 'image/png' });
    expect(await draftText(photo)).toBe('a.png (image/png, 3 bytes)');
  });

  it('is waited for', async () => {
    expect(await draftText(Promise.resolve(new Map([['a', 1]])))).toBe('{\n  "a": 1\n}');
    await expect(Promise.resolve(draftText(Promise.reject(new Error('no'))))).rejects.toThrow('no');
  });

  it('waits for the texts and promises in it, and leaves out what fails', async () => {
    const looped: Record<string, unknown> = {};
    looped['again'] = Promise.resolve(looped);
    const draft = {
      file: new Blob(['A'], { type: 'text/plain' }),
      soon: Promise.resolve({ list: [Promise.resolve('B')] }),
      list: [Promise.resolve(undefined), 'C'],
      failed: Promise.reject(new Error('no')),
      looped,
    };
    expect(await json(draft)).toEqual({
      file: 'A',
      soon: { list: ['B'] },
      list: [null, 'C'],
      looped: { again: '[circular]' },
    });
  });

  it('does not wait for ever', async () => {
    expect(await json({ title: 'A', never: new Promise(() => {}) })).toEqual({ title: 'A' });
  });

  it('ends where getters or promises make new objects without end', async () => {
    expect(await json({ vector: new Vector(), title: 'A' })).toMatchObject({ title: 'A' });
    const event = new MouseEvent('click', { view: window });
    expect(await json({ event, title: 'A' })).toEqual({ title: 'A' });
  });

  it('says where it is too deep', async () => {
    let deep: unknown = 'bottom';
    for (let depth = 0; depth < 5_000; depth += 1) deep = { deep };
    expect(await draftText(deep)).toContain('[too deep]');
  });

  it.each([
    ['an empty text', ''],
    ['an empty text in an object', Object('')],
    ['a form of empty fields', formWith('<input name="title">')],
    ['nothing', undefined],
    ['null', null],
    ['a function', () => 'A'],
    ['an empty record', {}],
    ['a record of nothing that can be copied', { save: () => {} }],
    ['an empty form', new FormData()],
    ['an empty file', new Blob([], { type: 'text/plain' })],
    ['an empty Map', new Map()],
    ['a WeakMap', new WeakMap()],
    ['a promise of nothing', Promise.resolve(undefined)],
  ])('is nothing for %s, never "{}" or "undefined"', async (_, draft) => {
    expect(await draftText(draft)).toBeUndefined();
  });

  it('tells the size of bytes that nobody would read', async () => {
    expect(await draftText(new Uint8Array(20_000))).toBe('Uint8Array, 20000 bytes');
  });

  it('is made of a deep draft, and of eight megabytes', async () => {
    let deep: unknown = 'bottom';
    for (let depth = 0; depth < 900; depth += 1) deep = { deep };
    const wide = Array.from({ length: 80_000 }, (_, index) => ({ index, text: 'x'.repeat(80) }));
    expect(await draftText(deep)).toContain('bottom');
    expect((await draftText(wide))?.length).toBeGreaterThan(8_000_000);
  });
});

function formOf(name: string, value: string): FormData {
  const form = new FormData();
  form.append(name, value);
  return form;
}

function formWith(html: string): HTMLFormElement {
  const form = document.createElement('form');
  form.innerHTML = html;
  return form;
}

it('gives nothing for a promise that never settles, after two seconds', async () => {
  vi.useFakeTimers();
  const text = draftText(new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(2000);
  vi.useRealTimers();
  expect(await text).toBeUndefined();
});
