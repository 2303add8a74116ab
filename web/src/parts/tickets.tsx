// SPDX-License-Identifier: Apache-2.0

// The tickets of an account, with their actions.

import {
	cancelUnstake,
	claim,
	formatStRill,
	parseStRill,
	previewRebond,
	rebond,
	strill,
	transferTicket,
	type RillApi,
	type Ticket,
} from '@rill/client';
import { useState } from 'preact/hooks';

import { connection } from '../connection.js';
import { problemOfAddress } from '../models/address.js';
import { amountOf, entryOf } from '../models/amount.js';
import { ticketView, type TicketAction } from '../models/leave.js';
import { exactRill, exactStRill } from '../models/text.js';
import { AmountField } from './amount-field.js';
import { Rows, Section } from './rows.js';
import type { PoolState } from '../reads.js';
import { account } from '../state.js';
import { isBusy, run } from '../transactions.js';
import { useRead } from '../use-read.js';
import { chosen, type Account } from '../wallets.js';

export function Tickets({ state }: { state: PoolState }) {
	const tickets = account.value?.tickets;
	if (!tickets) return null;
	return (
		<Section title="Your tickets">
			{tickets.length === 0 && <p class="quiet">None. A ticket appears here when you unstake with one.</p>}
			<ul class="tickets">
				{tickets.map((ticket) => (
					<TicketCard key={ticket.batch} ticket={ticket} state={state} />
				))}
			</ul>
		</Section>
	);
}

const NAMES: Record<TicketAction, string> = {
	claim: 'Claim',
	cancel: 'Cancel',
	rebond: 'Turn back',
	transfer: 'Hand on',
};

function TicketCard({ ticket, state }: { ticket: Ticket; state: PoolState }) {
	const [action, setAction] = useState<TicketAction>();
	const shown = ticketView(ticket, state.clock, state.figures);
	const signer = chosen.value;
	const begin = (name: TicketAction) => {
		if (name !== 'claim') return setAction(action === name ? undefined : name);
		const api = connection.peek()?.api;
		if (api && signer)
			void run(`Claim ${exactRill(ticket.claimable)}`, claim(api, { batch: ticket.batch }), signer);
	};
	return (
		<li data-batch={ticket.batch} data-phase={ticket.phase}>
			<h3>{`Batch ${shown.batch}`}</h3>
			<p>{shown.phase}</p>
			<progress max={1} value={shown.progress} aria-label={`Wait of batch ${shown.batch}`} />
			<Rows rows={shown.rows} label={`Ticket of batch ${shown.batch}`} />
			<div class="line-of-controls">
				{shown.actions.map((name) => (
					<button
						key={name}
						type="button"
						class="small"
						disabled={isBusy()}
						aria-expanded={name === 'claim' ? undefined : action === name}
						onClick={() => begin(name)}
					>
						{NAMES[name]}
						<span class="hidden">{` batch ${shown.batch}`}</span>
					</button>
				))}
			</div>
			{action && signer && shown.actions.includes(action) && (
				<ActionForm
					key={action}
					ticket={ticket}
					action={action}
					signer={signer}
					done={() => setAction(undefined)}
				/>
			)}
		</li>
	);
}

interface ActionProps {
	readonly ticket: Ticket;
	readonly action: TicketAction;
	readonly signer: Account;
	done(): void;
}

function ActionForm({ ticket, action, signer, done }: ActionProps) {
	const most = action === 'rebond' ? ticket.rebondable : ticket.shares;
	const [text, setText] = useState(formatStRill(most));
	const [to, setTo] = useState('');
	const entry = entryOf(text, parseStRill);
	const shares = amountOf(entry);
	const { batch } = ticket;
	const preview = useRead(action === 'rebond' && shares ? String(shares) : undefined, (api, options) =>
		previewRebond(api, { account: signer.address, batch, shares: shares ?? strill(0n) }, options),
	);
	const refusal = preview && !preview.ok ? preview.refusal.sentence : undefined;
	const tooMuch = shares !== undefined && shares > most ? `The ticket has ${exactStRill(most)} for this.` : undefined;
	const problem = entry.kind === 'problem' ? entry.sentence : (tooMuch ?? refusal);
	const addressProblem = action === 'transfer' && to !== '' ? problemOfAddress(to) : undefined;
	const minShares = preview?.ok ? preview.result.minShares : undefined;
	const isReady =
		!problem && shares !== undefined && (action !== 'transfer' || (to !== '' && !addressProblem)) && !isBusy();
	const send = (event: Event) => {
		event.preventDefault();
		const api = connection.peek()?.api;
		if (!api || !isReady || (action === 'rebond' && minShares === undefined)) return;
		const call = callOf(api, action, { batch, shares, minShares: minShares ?? strill(0n), to: to.trim() });
		void run(`${NAMES[action]}: ${exactStRill(shares)}`, call, signer, done);
	};
	return (
		<form class="action" onSubmit={send} noValidate>
			<AmountField
				id={`${action}-${batch}`}
				label={`${NAMES[action]} how much`}
				unit="stRILL"
				text={text}
				problem={problem}
				available={undefined}
				most={formatStRill(most)}
				onText={setText}
			/>
			{preview?.ok && <p>{`You get ${exactStRill(preview.result.shares)}.`}</p>}
			{action === 'transfer' && <AddressField batch={batch} text={to} problem={addressProblem} onText={setTo} />}
			<button type="submit" class="main" disabled={!isReady}>
				{NAMES[action]}
			</button>
		</form>
	);
}

function callOf(
	api: RillApi,
	action: TicketAction,
	{
		batch,
		shares,
		minShares,
		to,
	}: { batch: number; shares: Ticket['shares']; minShares: Ticket['shares']; to: string },
) {
	if (action === 'cancel') return cancelUnstake(api, { batch, shares });
	if (action === 'rebond') return rebond(api, { batch, shares, minShares });
	return transferTicket(api, { batch, to, shares });
}

interface AddressProps {
	readonly batch: number;
	readonly text: string;
	readonly problem: string | undefined;
	onText(text: string): void;
}

function AddressField({ batch, text, problem, onText }: AddressProps) {
	const id = `to-${batch}`;
	return (
		<div class="field">
			<label for={id}>To the address</label>
			<input
				id={id}
				type="text"
				autocomplete="off"
				spellcheck={false}
				value={text}
				aria-invalid={problem !== undefined}
				aria-describedby={`${id}-problem`}
				onInput={(event) => onText(event.currentTarget.value)}
			/>
			<p id={`${id}-problem`} class="problem" role="alert">
				{problem}
			</p>
		</div>
	);
}
