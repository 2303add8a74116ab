// SPDX-License-Identifier: Apache-2.0

/** The reads of `api`, which are also written into `reads`. */
export function recorded(api: unknown, reads: Record<string, unknown>): unknown;

/** An API that answers from recorded reads. */
export function replayed(reads: Record<string, unknown>): unknown;
