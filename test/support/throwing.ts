/** A proxy whose traps all throw. */
export function throwing(target: object = {}): object {
  const refuse = () => {
    throw new Error('The trap closed.');
  };
  const traps = Object.fromEntries(
    Object.getOwnPropertyNames(Reflect).map((trap) => [trap, refuse]),
  );
  return new Proxy(target, traps);
}

/** A revoked proxy: any access throws, even `Array.isArray`. */
export function revoked(target: object = {}): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** An object nested so many times, built without recursion. */
export function nested(depth: number, key = 'a'): object {
  let value: object = { [key]: 'the bottom' };
  for (let level = 0; level < depth; level += 1) value = { [key]: value };
  return value;
}

/** An object whose properties all lead back to it. */
export function cyclic(): object {
  const circle: Record<string, unknown> = {
    sys: { type: 'Error', id: 'Circle' },
    message: 'Round',
  };
  circle['details'] = { errors: [circle], circle, sys: circle };
  circle['error'] = circle;
  circle['cause'] = circle;
  return circle;
}
