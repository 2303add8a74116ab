// SPDX-License-Identifier: Apache-2.0

// The choice of an account, in two clicks: the wallet, then the account.

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import { shortAddress } from '../models/text.js';
import { accounts, choose, chosen, nameOfWallet, openWallet, walletProblem, walletsHere } from '../wallets.js';

/** Whether the choice is open. */
const isOpen = { current: (): void => {} };

/** Opens the choice of an account from anywhere. */
export function openAccountMenu(): void {
	isOpen.current();
}

export function AccountMenu() {
	const dialog = useRef<HTMLDialogElement>(null);
	const wallets = useSignal<readonly string[]>([]);
	const open = () => {
		wallets.value = walletsHere();
		accounts.value = [];
		walletProblem.value = undefined;
		dialog.current?.showModal();
		// One wallet needs no choice.
		const [only] = wallets.value;
		if (wallets.value.length === 1 && only) void openWallet(only);
	};
	useEffect(() => void (isOpen.current = open));
	const now = chosen.value;
	return (
		<>
			<button type="button" class="account-button" onClick={open}>
				{now ? (
					<>
						<span>{now.name}</span> <span class="quiet">{shortAddress(now.address)}</span>
					</>
				) : (
					'Choose an account'
				)}
			</button>
			<dialog ref={dialog} aria-labelledby="account-choice">
				<div class="heading">
					<h2 id="account-choice">Choose an account</h2>
					<button type="button" class="small" onClick={() => dialog.current?.close()}>
						Close
					</button>
				</div>
				<WalletList wallets={wallets.value} />
				<p class="problem" role="alert">
					{walletProblem.value}
				</p>
				<AccountList onChoice={() => dialog.current?.close()} />
			</dialog>
		</>
	);
}

function WalletList({ wallets }: { wallets: readonly string[] }) {
	if (wallets.length === 0) {
		return (
			<p>
				This browser has no wallet. Install Polkadot.js, Talisman, SubWallet or Nova, make an account there, and
				reload this page.
			</p>
		);
	}
	return (
		<ul class="choices" aria-label="Wallets">
			{wallets.map((id) => (
				<li key={id}>
					<button type="button" onClick={() => void openWallet(id)}>
						{nameOfWallet(id)}
					</button>
				</li>
			))}
		</ul>
	);
}

function AccountList({ onChoice }: { onChoice(): void }) {
	return (
		<ul class="choices" aria-label="Accounts">
			{accounts.value.map((account) => (
				<li key={account.address}>
					<button
						type="button"
						aria-pressed={chosen.value?.address === account.address}
						onClick={() => {
							choose(account);
							onChoice();
						}}
					>
						<span>{account.name}</span> <code>{shortAddress(account.address)}</code>
					</button>
				</li>
			))}
		</ul>
	);
}
