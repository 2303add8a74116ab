// SPDX-License-Identifier: Apache-2.0

// The package for wallets, packages/client. Scripts build it before they use it: build_client in
// scripts/lib.sh.

export * from '../../../packages/client/dist/index.js';
export { providerOf } from '../../../packages/client/test/development.mjs';
