// SPDX-License-Identifier: Apache-2.0

// The frame of all views.

import { useEffect, useRef } from 'preact/hooks';
import { network } from 'virtual:network';

import { AccountMenu } from './parts/account-menu.js';
import { ConnectionAlert, ConnectionBar } from './parts/connection-bar.js';
import { Notices } from './parts/notices.js';
import { ProgressPanel } from './parts/progress-panel.js';
import { stateBlock, view, VIEWS, type View } from './state.js';
import { AccountView } from './views/account.js';
import { LeaveView } from './views/leave.js';
import { PoolView } from './views/pool.js';
import { StakeView } from './views/stake.js';

const TITLES: Record<View, string> = { stake: 'Stake', leave: 'Leave', pool: 'Pool', account: 'Account' };
const CONTENT: Record<View, () => preact.JSX.Element> = {
	stake: StakeView,
	leave: LeaveView,
	pool: PoolView,
	account: AccountView,
};

export function App() {
	const now = view.value;
	const Content = CONTENT[now];
	return (
		<>
			<header class="top">
				<a class="skip" href={`#${now}`} onClick={() => document.querySelector<HTMLElement>('h1')?.focus()}>
					Skip to the content
				</a>
				<a class="brand" href="#stake">
					Rill
				</a>
				{network.isDevelopment && <span class="badge">Test network</span>}
				<nav aria-label="Views">
					{VIEWS.map((name) => (
						<a key={name} href={`#${name}`} aria-current={name === now ? 'page' : undefined}>
							{TITLES[name]}
						</a>
					))}
				</nav>
				<AccountMenu />
			</header>
			{/* The block of all figures, so that anybody can compare them with the chain. */}
			<main data-block={stateBlock.value}>
				<ConnectionAlert />
				<Notices />
				<FocusOnChange name={now} />
				<Content key={now} />
			</main>
			<ProgressPanel />
			<footer>
				<ConnectionBar />
			</footer>
		</>
	);
}

/** Moves the focus to the heading of a new view, so that screen readers begin there. */
function FocusOnChange({ name }: { name: View }) {
	const isFirst = useRef(true);
	useEffect(() => {
		document.title = `${TITLES[name]} · Rill`;
		if (!isFirst.current) document.querySelector<HTMLElement>('h1')?.focus();
		isFirst.current = false;
	}, [name]);
	return null;
}
