'use client';
import { Component, Fragment, type ReactNode } from 'react';
import { warnOnce } from '../developer/warnOnce.js';
import type { SlotComponent } from '../react/slots.js';
import { hintAtNewPart } from './hintAtNewPart.js';

interface SlotGuardProps {
  /** What is drawn inside: another one gets a chance of its own. */
  readonly component: SlotComponent<never>;
  /** Drawn in place of a component that throws. */
  readonly plain: ReactNode;
  readonly children: ReactNode;
}

interface SlotGuardState {
  readonly attempt: number;
  readonly hasThrown: boolean;
}

/**
 * Keeps a component of the app that throws from taking the banner, and the form around it, down. It
 * is tried once more as a new element: a factory may have made two components of the same text with
 * different hooks, and React refuses the second in the element of the first. If it throws again, a
 * plain element stands in its place.
 */
export class SlotGuard extends Component<SlotGuardProps, SlotGuardState> {
  static getDerivedStateFromError(): Partial<SlotGuardState> {
    return { hasThrown: true };
  }

  override state: SlotGuardState = { attempt: 0, hasThrown: false };

  /** The component that has thrown last. */
  #thrower: unknown;

  override componentDidCatch(): void {
    const { component } = this.props;
    if (this.#thrower === component) {
      warnOnce('RAE029');
      return;
    }
    this.#thrower = component;
    this.#tryAgain();
  }

  override componentDidUpdate(before: SlotGuardProps): void {
    const { component } = this.props;
    if (before.component === component) return;
    hintAtNewPart(this, before.component, component);
    if (this.state.hasThrown) this.#tryAgain();
  }

  override render(): ReactNode {
    const { attempt, hasThrown } = this.state;
    if (hasThrown) return this.props.plain;
    return <Fragment key={attempt}>{this.props.children}</Fragment>;
  }

  #tryAgain(): void {
    this.setState(({ attempt }) => ({ attempt: attempt + 1, hasThrown: false }));
  }
}
