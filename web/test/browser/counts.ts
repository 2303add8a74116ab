// SPDX-License-Identifier: Apache-2.0

// Prints the counts of tests as scripts/test reads them.

import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

export default class Counts implements Reporter {
	private readonly outcomes = new Map<TestCase, TestResult['status']>();

	onTestEnd(test: TestCase, { status }: TestResult) {
		this.outcomes.set(test, status);
	}

	onEnd() {
		const passed = [...this.outcomes.values()].filter((status) => status === 'passed').length;
		console.log(`${passed} passed, ${this.outcomes.size - passed} failed`);
	}
}
