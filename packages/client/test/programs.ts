// SPDX-License-Identifier: Apache-2.0

// A user of a parachain, and the parts of programs, for several tests.

import type { Program } from '../src/xcm/locations.js';
import { signerOf } from './development.mjs';

export const UNIT = 10n ** 12n;
export const CHARLIE = `0x${Buffer.from(signerOf('//Charlie').publicKey).toString('hex')}`;
export const user = { parachain: 2000, account: CHARLIE };

export const names = (program: Program) => program.map(({ type }) => type);
export const valueOf = (program: Program, name: string): any => program.find(({ type }) => type === name)?.value;
