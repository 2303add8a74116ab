// SPDX-License-Identifier: Apache-2.0

import { network } from 'virtual:network';

import { seen } from '../journal.js';
import { holdingRows, rewardsCsv, rewardViews, totalReward, type RewardView } from '../models/account.js';
import { dateText } from '../models/text.js';
import { openAccountMenu } from '../parts/account-menu.js';
import { Table } from '../parts/table.js';
import { Rows, Section } from '../parts/rows.js';
import type { AccountState, PoolState } from '../reads.js';
import { account, pool } from '../state.js';
import { chosen } from '../wallets.js';

export function AccountView() {
	const [state, own] = [pool.value, account.value];
	return (
		<>
			<h1 tabIndex={-1}>Account</h1>
			{!chosen.value && (
				<p class="lead">
					Choose an account to see its stRILL and its rewards.{' '}
					<button type="button" class="main" onClick={openAccountMenu}>
						Choose an account to see
					</button>
				</p>
			)}
			{chosen.value && (!state || !own) && <p class="quiet">Reading the chain …</p>}
			{state && own && <Own state={state} own={own} />}
		</>
	);
}

function Own({ state, own }: { state: PoolState; own: AccountState }) {
	const rewards = rewardViews(state, own.holdings.shares, seen.value);
	return (
		<>
			<p>
				<code class="address">{own.address}</code>
			</p>
			<Section title="Holdings">
				<Rows rows={holdingRows(own)} />
			</Section>
			<Section title="Rewards by era">
				{rewards.length === 0 ? (
					<p class="quiet">The chain remembers no era yet. The first one ends soon.</p>
				) : (
					<Rewards rewards={rewards} address={own.address} now={state.clock.now} />
				)}
			</Section>
		</>
	);
}

function Rewards({ rewards, address, now }: { rewards: readonly RewardView[]; address: string; now: Date }) {
	const isAssumed = rewards.some(({ isSeen }) => !isSeen);
	return (
		<>
			<Rows
				rows={[{ name: `In these ${rewards.length} eras`, value: totalReward(rewards) }]}
				label="Sum of the rewards"
			/>
			{isAssumed && (
				<p class="quiet">
					The chain remembers 64 eras of rates, and no past balances. Eras marked with * are from before this
					browser followed the account: they assume that it held its first seen balance all the time.
				</p>
			)}
			<button type="button" class="small" onClick={() => download(rewardsCsv(network.name, address, rewards))}>
				Download as CSV
			</button>
			<Table label="Rewards of each era" columns={['Era', 'Start', 'stRILL', 'Reward']}>
				{rewards.map((reward) => (
					<tr key={reward.era}>
						<th scope="row">{`${reward.era}${reward.isSeen ? '' : ' *'}${reward.isRunning ? ', until now' : ''}`}</th>
						<td>{`${reward.isStartEstimate ? 'about ' : ''}${dateText(reward.start, now)}`}</td>
						<td>{reward.shares}</td>
						<td>{reward.reward}</td>
					</tr>
				))}
			</Table>
		</>
	);
}

/** Saves a text as a file. No request leaves the page. */
function download(csv: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
	link.download = 'rill-rewards.csv';
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
