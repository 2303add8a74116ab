// SPDX-License-Identifier: Apache-2.0

import { aprPoints, ratePoints } from '../models/chart.js';
import {
	assetsOf,
	changeView,
	figuresOf,
	gateOf,
	liabilitiesOf,
	parameterRows,
	slashRows,
	validatorViews,
} from '../models/pool.js';
import { yieldRow } from '../models/stake.js';
import { exactRill, percent, shortAddress } from '../models/text.js';
import { Chart } from '../parts/chart.js';
import { Table } from '../parts/table.js';
import { Rows, Section } from '../parts/rows.js';
import type { PoolState } from '../reads.js';
import { places, pool } from '../state.js';

export function PoolView() {
	const state = pool.value;
	return (
		<>
			<h1 tabIndex={-1}>Pool</h1>
			<p class="lead">All stake is in one pool. These are its books, read from the chain.</p>
			{state ? <Books state={state} /> : <p class="quiet">Reading the chain …</p>}
		</>
	);
}

function Books({ state }: { state: PoolState }) {
	const { figures, history, clock, slashes } = state;
	return (
		<>
			<Section title="Figures">
				<Rows rows={[...figuresOf(figures), yieldRow(state)]} />
			</Section>
			<Section title="Rate and APR over time">
				<Chart title="Rate" figure="RILL for 1 stRILL" points={ratePoints(history)} />
				<Chart title="APR of each era" figure="APR" points={aprPoints(history, clock.erasPerYear)} />
			</Section>
			<Changes state={state} />
			<Breaker state={state} />
			<Section title="Pending slashes">
				{slashes.length === 0 && <p>None.</p>}
				{slashes.map((slash) => (
					<Rows
						key={slash.offenceEra}
						rows={slashRows(slash, clock.now)}
						label={`Slash for an offence in era ${slash.offenceEra}`}
					/>
				))}
			</Section>
			<Assets state={state} />
			<Validators />
			<Section title="Parameters">
				<Rows rows={parameterRows(state.parameters)} />
			</Section>
		</>
	);
}

function Changes({ state: { announced, clock } }: { state: PoolState }) {
	return (
		<Section title="Announced changes">
			{announced.length === 0 && (
				<p>None. A change that is worse for holders is announced here before its effect.</p>
			)}
			<ul>
				{announced.map((each, index) => {
					const { title, from, leave } = changeView(each, clock);
					return (
						<li key={index}>
							<strong>{title}</strong>
							<p>{from}</p>
							<p>{leave}</p>
						</li>
					);
				})}
			</ul>
		</Section>
	);
}

function Breaker({ state }: { state: PoolState }) {
	const { title, sentence, isOpen } = gateOf(state.figures);
	return (
		<Section title="Circuit breaker">
			<p class={isOpen ? 'good' : 'problem'}>
				<strong>{title}.</strong> {sentence}
			</p>
		</Section>
	);
}

function Assets({ state: { figures } }: { state: PoolState }) {
	const assets = assetsOf(figures);
	return (
		<Section title="Where the stake is">
			<svg class="parts" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
				{assets.map(({ name, part }, index) => {
					const before = assets.slice(0, index).reduce((sum, each) => sum + each.part, 0);
					return (
						<rect key={name} class={`part-${index}`} x={before * 100} width={part * 100} y="0" height="4" />
					);
				})}
			</svg>
			<Table label="Assets of the pool" columns={['Place', 'RILL', 'Part']}>
				{assets.map(({ name, meaning, amount, part }, index) => (
					<tr key={name}>
						<th scope="row">
							<span class={`key part-${index}`} aria-hidden="true" /> {name}
							<small>{meaning}</small>
						</th>
						<td data-figure={name}>{exactRill(amount)}</td>
						<td>{percent(part, 1)}</td>
					</tr>
				))}
			</Table>
			<Rows rows={liabilitiesOf(figures)} label="Owed by the pool" />
		</Section>
	);
}

function Validators() {
	const read = places.value;
	return (
		<Section title="Validators">
			{!read && <p class="quiet">Reading the chain …</p>}
			{read && (
				<Table label="Validators of the pool" columns={['Validator', 'Stake of the pool', 'Part', 'Score', 'Commission']}>
					{validatorViews(read.validators).map(({ account, exposed, part, score, commission }) => (
						<tr key={account}>
							<th scope="row">
								<code title={account}>{shortAddress(account)}</code>
							</th>
							<td>{exposed}</td>
							<td>{part}</td>
							<td>{score}</td>
							<td>{commission}</td>
						</tr>
					))}
				</Table>
			)}
			<p class="quiet">A score of 1 is the average of the last eras.</p>
		</Section>
	);
}
