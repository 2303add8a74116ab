// SPDX-License-Identifier: Apache-2.0

// The transaction that goes on, below all views.

import { stateOf, STEPS, type Transaction } from '../models/progress.js';
import { formatNumber } from '../models/text.js';
import { transaction } from '../transactions.js';

const MARKS = { done: '✓', active: '●', waiting: '○', failed: '✕' } as const;
const WORDS = { done: 'done', active: 'now', waiting: 'to come', failed: 'failed' } as const;

export function ProgressPanel() {
	const now = transaction.value;
	return (
		<div role="status" aria-live="polite" class="progress-place">
			{now && <Panel transaction={now} />}
		</div>
	);
}

function Panel({ transaction: now }: { transaction: Transaction }) {
	const isOver = now.failure !== undefined || now.step === 'done' || now.step === 'final';
	return (
		<section class="progress" aria-label="Transaction" data-step={now.step}>
			<div class="heading">
				<h2>{now.title}</h2>
				{isOver && (
					<button type="button" class="small" onClick={() => void (transaction.value = undefined)}>
						Close
					</button>
				)}
			</div>
			<ol>
				{STEPS.map(([step, name]) => {
					const state = stateOf(now, step);
					return (
						<li key={step} data-state={state}>
							<span aria-hidden="true">{MARKS[state]}</span> {name}
							{step === 'block' && now.block !== undefined && ` ${formatNumber(now.block)}`}
							<span class="hidden">{`, ${WORDS[state]}`}</span>
						</li>
					);
				})}
			</ol>
			{now.result && <p class="result">{now.result}</p>}
			{now.failure && <p class="problem">{now.failure}</p>}
		</section>
	);
}
