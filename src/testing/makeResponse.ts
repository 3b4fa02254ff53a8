/** The platform's `Response`, where its types are known. */
export type PlatformResponse = typeof globalThis extends { Response: { prototype: infer Type } }
  ? Type
  : { readonly status: number; json(): Promise<unknown> };

interface ResponseHead {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

interface Platform {
  readonly Response?: new (body: string, head: ResponseHead) => PlatformResponse;
}

/** A `Response` of the platform, or a stand-in where there is none, as in jsdom. */
export function makeResponse(body: string, head: ResponseHead): PlatformResponse {
  const { Response } = globalThis as unknown as Platform;
  return Response ? new Response(body, head) : (standIn(body, head) as unknown as PlatformResponse);
}

/** The part of a `Response` that apps and clients use. Its body can be read only once, as a real one's. */
function standIn(body: string, { status, headers }: ResponseHead) {
  let bodyUsed = false;
  function unread(): string {
    if (bodyUsed) throw new TypeError('The body has already been read');
    return body;
  }
  async function text(): Promise<string> {
    const content = unread();
    bodyUsed = true;
    return content;
  }
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText: '',
    type: 'default',
    url: '',
    headers: new Map(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const),
    ),
    get bodyUsed() {
      return bodyUsed;
    },
    text,
    json: async () => JSON.parse(await text()) as unknown,
    clone: () => standIn(unread(), { status, headers }),
  };
}
