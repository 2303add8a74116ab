// SPDX-License-Identifier: Apache-2.0

import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

import { networkPlugin } from './network-plugin.js';

// Connections to nodes and to peers of the light client are the only ones.
const POLICY = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"worker-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	'connect-src ws: wss:',
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');

/** The headers that a host should send. `frame-ancestors` has no effect in the page itself. */
const headers = {
	'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'`,
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
};

export default defineConfig({
	// Relative paths, so that the files work below any path.
	base: './',
	plugins: [
		networkPlugin(process.env.RILL_CHAIN_SPEC, process.env.RILL_NODE_URL),
		{
			name: 'rill-policy',
			transformIndexHtml: (html) => html.replace('%POLICY%', POLICY),
		},
	],
	// The client has its own copy of the same version.
	resolve: { dedupe: ['polkadot-api'] },
	build: {
		target: 'es2022',
		assetsInlineLimit: 0,
		chunkSizeWarningLimit: 20_000,
		modulePreload: { polyfill: false },
		// Its worker has its Wasm. Without this, the page would have it a second time.
		rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.includes('/smoldot/') } },
	},
	worker: { format: 'es' },
	preview: { host: '127.0.0.1', headers },
	test: {
		include: ['test/*.test.{ts,tsx}'],
		alias: { 'virtual:network': fileURLToPath(new URL('test/network.ts', import.meta.url)) },
	},
});
