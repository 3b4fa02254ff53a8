import { HttpResponse } from 'msw';
import { type Access, refusalReason } from './access.js';
import { type Answer, type Refusal, refuse } from './errors.js';
import { asRead, type Exposure } from './exposure.js';
import type { FaultEffect, Faults } from './faults.js';
import type { Hibernation } from './hibernation.js';
import type { Quota, RateLimit } from './rateLimit.js';
import { relabelled, reply } from './reply.js';
import type { Route } from './routes.js';
import type { ContentState } from './state.js';
import { users } from './seed.js';
import { pause } from './pause.js';

/** The parts of one API. Anything that may change while it runs is a function or a mutable setting. */
export interface Parts {
  readonly state: ContentState;
  readonly access: Access;
  readonly rateLimit: RateLimit;
  readonly hibernation: Hibernation;
  readonly faults: Faults;
  readonly settings: {
    latencyMs: number;
    validateOn: 'save' | 'publish';
    exposeHeaders: Exposure;
  };
  readonly now: () => number;
  readonly nextRequestId: () => string;
  /** Called after every answer. */
  readonly record: (exchange: Exchange) => void;
}

/** One line of the API's log. */
export interface Exchange {
  readonly call: Route['call'];
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** 0 when the connection broke before an answer was sent. */
  readonly status: number;
  readonly requestId: string;
}

export type PathParams = Readonly<Record<string, unknown>>;

function param(params: PathParams, name: string): string {
  const value = params[name];
  return typeof value === 'string' ? value : '';
}

function checkPlace(state: ContentState, params: PathParams): Refusal | undefined {
  const space = param(params, 'space');
  const environment = param(params, 'environment') || state.environmentId;
  if (space !== state.spaceId && space !== '') return refuse.notFound({ type: 'Space', id: space });
  if (environment === state.environmentId) return undefined;
  return refuse.notFound({ type: 'Environment', id: environment, space });
}

type Body = { readonly kind: 'parsed'; readonly members: Readonly<Record<string, unknown>> };

function parseBody(text: string): Body | Refusal {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return { kind: 'parsed', members: { ...body } };
    return refuse.badRequest('The body you sent is not a JSON object.');
  } catch {
    return refuse.badRequest('The body of your request is not valid JSON.');
  }
}

/** The API's own answer to a request that reached it. */
function answer(
  parts: Parts,
  route: Route,
  request: { readonly headers: Headers; readonly url: URL; readonly text: string },
  params: PathParams,
  quota: Quota,
): Answer {
  const { state, access, hibernation, settings, now } = parts;
  const { headers, url } = request;
  const role = access.roleOf(headers.get('authorization'));
  if (role === undefined) return refuse.tokenInvalid();
  if (quota.verdict === 'exceeded') return refuse.rateLimited(quota.resetSeconds);
  const misplaced = checkPlace(state, params);
  if (misplaced) return misplaced;
  const asleep = hibernation.touch();
  if (asleep) return refuse.hibernated(asleep);
  const reason = refusalReason(role, route.act);
  if (reason !== undefined) return refuse.accessDenied(reason);
  const body = parseBody(route.body === 'json' ? request.text : '{}');
  if (body.kind === 'refused') return body;
  return route.answer({
    state,
    entryId: param(params, 'entry'),
    param: (name) => param(params, name),
    search: url.searchParams,
    body: body.members,
    version: Number.parseInt(headers.get('x-contentful-version') ?? '', 10),
    contentTypeId: headers.get('x-contentful-content-type'),
    userId: users.me.id,
    at: new Date(now()).toISOString(),
    validateOn: settings.validateOn,
  });
}

function altered(url: URL, text: string, effect: FaultEffect | undefined) {
  if (effect?.type !== 'alter') return { url, text };
  const next = new URL(url);
  for (const [name, value] of Object.entries(effect.query ?? {}))
    next.searchParams.set(name, value);
  return { url: next, text: effect.body?.(text) ?? text };
}

/** Handles one request: what the network does to it, what the API answers, what the network does to the answer. */
async function respond(
  parts: Parts,
  route: Route,
  request: Request,
  params: PathParams,
  requestId: string,
): Promise<Response> {
  const { faults, settings, rateLimit } = parts;
  const url = new URL(request.url);
  const { call } = route;
  const effect = faults.take({ call, method: request.method, path: url.pathname });
  const late = effect?.type === 'delay' ? effect.ms : 0;
  const wait = settings.latencyMs + late;
  if (wait > 0 && (await pause(wait, request.signal)) === 'aborted') return HttpResponse.error();

  if (effect?.type === 'drop') return HttpResponse.error();
  if (effect?.type === 'hang') {
    await pause(Infinity, AbortSignal.any([request.signal, faults.cleared()]));
    return HttpResponse.error();
  }
  if (effect?.type === 'respond') {
    const { status, headers = {}, body = null } = effect;
    return new HttpResponse(body, { status, headers });
  }

  const sent = altered(url, route.body === 'json' ? await request.text() : '', effect);
  const quota = rateLimit.take(request.headers.get('authorization') ?? '');
  const made =
    effect?.type === 'refuse'
      ? ({ kind: 'refused', ...effect } as const)
      : answer(parts, route, { headers: request.headers, ...sent }, params, quota);
  if (effect?.type === 'loseAnswer') return HttpResponse.error();
  const response = reply(made, requestId, quota, settings.exposeHeaders);
  return effect?.type === 'relabel' ? relabelled(response, effect.contentType) : response;
}

/** Answers one request, whether it comes through the worker or over HTTP. */
export async function handle(
  parts: Parts,
  route: Route,
  request: Request,
  params: PathParams,
): Promise<Response> {
  const requestId = parts.nextRequestId();
  const response = await respond(parts, route, request, params, requestId);
  const { pathname, search } = new URL(request.url);
  const { status } = response;
  const { method } = request;
  parts.record({ call: route.call, method, path: pathname + search, status, requestId });
  return asRead(response);
}
