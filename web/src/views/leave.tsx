// SPDX-License-Identifier: Apache-2.0

import {
	DEFAULT_SLIPPAGE,
	formatStRill,
	instantUnstake,
	parseStRill,
	readExits,
	strill,
	unstake,
	type Rill,
	type StRill,
} from '@rill/client';
import { useState } from 'preact/hooks';

import { connection } from '../connection.js';
import { amountOf, entryOf, slippageOf } from '../models/amount.js';
import { problemOfExit, waysOf, type Way } from '../models/leave.js';
import { exactRill, exactStRill } from '../models/text.js';
import { openAccountMenu } from '../parts/account-menu.js';
import { AmountField, SlippageField } from '../parts/amount-field.js';
import { Rows } from '../parts/rows.js';
import { Tickets } from '../parts/tickets.js';
import type { PoolState } from '../reads.js';
import { account, pool } from '../state.js';
import { isBusy, run } from '../transactions.js';
import { useRead } from '../use-read.js';
import { chosen } from '../wallets.js';
import { SLIPPAGE_PROBLEM } from './stake.js';

export function LeaveView() {
	const state = pool.value;
	return (
		<>
			<h1 tabIndex={-1}>Leave</h1>
			<p class="lead">Turn stRILL back into RILL. Nobody can pause tickets, their payment or claims.</p>
			{state ? <LeaveForm state={state} /> : <p class="quiet">Reading the chain …</p>}
			{state && <Tickets state={state} />}
		</>
	);
}

function LeaveForm({ state }: { state: PoolState }) {
	const [text, setText] = useState('');
	const [slippageText, setSlippageText] = useState(String(DEFAULT_SLIPPAGE));
	const entry = entryOf(text, parseStRill);
	const shares = amountOf(entry);
	const slippage = slippageOf(slippageText);
	const exits = useRead(shares && String(shares), (api, options) => readExits(api, shares ?? strill(0n), options));
	const holdings = account.value?.holdings;
	const problem = slippage === undefined ? SLIPPAGE_PROBLEM : problemOfExit(entry, holdings);
	const ways = waysOf(exits, {
		slippage: slippage ?? DEFAULT_SLIPPAGE,
		clock: state.clock,
		figures: state.figures,
		limits: state.limits,
		isAprKnown: state.growth !== undefined,
	});
	return (
		<form class="plain" onSubmit={(event) => event.preventDefault()} noValidate>
			<div class="card">
				<AmountField
					id="leave-amount"
					label="Amount to leave with"
					unit="stRILL"
					text={text}
					problem={problem}
					available={holdings && `You have ${exactStRill(holdings.shares)}: ${exactRill(holdings.stake)}`}
					most={holdings && formatStRill(holdings.shares)}
					onText={setText}
				/>
				<SlippageField id="leave-slippage" text={slippageText} onText={setSlippageText} />
			</div>
			<ul class="ways" aria-label="Ways out">
				{ways.map((way) => (
					<WayCard key={way.way} way={way} shares={problem ? undefined : shares} done={() => setText('')} />
				))}
			</ul>
		</form>
	);
}

function WayCard({ way, shares, done }: { way: Way; shares: StRill | undefined; done(): void }) {
	const { title, summary, isBetter, rows, refusal, minStake } = way;
	return (
		<li class="card way" data-way={way.way} data-better={isBetter}>
			<h2>
				{title} {isBetter && <span class="badge">Better now</span>}
			</h2>
			<p class="quiet">{summary}</p>
			<Rows rows={rows} label={title} />
			{refusal && <p class="problem">{refusal}</p>}
			{way.way !== 'market' && <LeaveButton way={way.way} shares={shares} minStake={minStake} done={done} />}
		</li>
	);
}

interface ButtonProps {
	readonly way: 'ticket' | 'instant';
	readonly shares: StRill | undefined;
	readonly minStake: Rill | undefined;
	done(): void;
}

function LeaveButton({ way, shares, minStake, done }: ButtonProps) {
	const signer = chosen.value;
	const name = way === 'ticket' ? 'Unstake with a ticket' : 'Leave at once';
	if (!signer) {
		return (
			<button type="button" class="main" onClick={openAccountMenu}>
				Choose an account to leave
			</button>
		);
	}
	const send = () => {
		const api = connection.peek()?.api;
		if (!api || shares === undefined || minStake === undefined) return;
		const call = way === 'ticket' ? unstake(api, { shares, minStake }) : instantUnstake(api, { shares, minStake });
		void run(`${name}: ${exactStRill(shares)}`, call, signer, done);
	};
	return (
		<button
			type="button"
			class="main"
			disabled={shares === undefined || minStake === undefined || isBusy()}
			onClick={send}
		>
			{name}
		</button>
	);
}
