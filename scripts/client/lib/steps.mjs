// SPDX-License-Identifier: Apache-2.0

// Steps of a story. Each is printed when it ends. The first failure ends the story, since later
// steps need the earlier ones.

let passed = 0;

export async function step(name, take) {
	const started = Date.now();
	try {
		const result = await take();
		passed += 1;
		console.log(`ok    ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
		return result;
	} catch (error) {
		console.log(`FAIL  ${name}\n${error.stack}`);
		finish(1);
	}
}

export function finish(failed = 0) {
	console.log(`${passed} passed, ${failed} failed`);
	process.exit(failed === 0 ? 0 : 1);
}
