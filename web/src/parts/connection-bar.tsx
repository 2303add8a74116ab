// SPDX-License-Identifier: Apache-2.0

// The connection: its state, what it proves, and the choice of another one.

import { useState } from 'preact/hooks';
import { network } from 'virtual:network';

import { chooseSource, source, status } from '../connection.js';
import { explainTrust, problemOfUrl, summaryOf } from '../models/network.js';

export function ConnectionBar() {
	const { phase } = status.value;
	const isLight = source.value.kind === 'light';
	return (
		<details class="connection" data-phase={phase}>
			<summary>
				<span class="lamp" aria-hidden="true" />
				<span role="status">{summaryOf(status.value)}</span>
				<span class="quiet">{isLight ? 'light client' : 'a node'}</span>
			</summary>
			<div class="connection-choice">
				<p>{explainTrust(source.value)}</p>
				<LightClientChoice />
				<NodeForm />
				<p class="quiet">
					{`${network.name}, genesis `}
					<code>{network.genesisHash}</code>
				</p>
			</div>
		</details>
	);
}

function LightClientChoice() {
	return (
		<>
			<button
				type="button"
				class="small"
				disabled={!network.hasLightClient || source.value.kind === 'light'}
				onClick={() => chooseSource({ kind: 'light' })}
			>
				Use the light client
			</button>
			{!network.hasLightClient && (
				<p class="quiet">
					{network.isDevelopment
						? 'A development chain has no peers for a light client, so this page uses its node.'
						: 'The specification of this network has no boot node that browsers reach.'}
				</p>
			)}
		</>
	);
}

function NodeForm() {
	const current = source.value;
	const [url, setUrl] = useState(current.kind === 'node' ? current.url : (network.nodeUrl ?? ''));
	const [problem, setProblem] = useState<string>();
	const connectToNode = (event: Event) => {
		event.preventDefault();
		const found = problemOfUrl(url, location.protocol === 'https:');
		setProblem(found);
		if (!found) chooseSource({ kind: 'node', url: url.trim() });
	};
	return (
		<form onSubmit={connectToNode} noValidate>
			<label for="node-url">URL of a node</label>
			<div class="line-of-controls">
				<input
					id="node-url"
					type="text"
					inputMode="url"
					spellcheck={false}
					value={url}
					aria-invalid={problem !== undefined}
					aria-describedby="node-url-problem"
					onInput={(event) => setUrl(event.currentTarget.value)}
				/>
				<button type="submit" class="small">
					Use this node
				</button>
			</div>
			<p id="node-url-problem" class="problem" role="alert">
				{problem}
			</p>
		</form>
	);
}

/** A broken connection, where nobody can miss it. */
export function ConnectionAlert() {
	const now = status.value;
	return (
		<div role="alert">
			{now.phase === 'lost' && (
				<p class="alert">
					The connection to the chain is lost. The figures are from the last block. The page tries again by
					itself.
				</p>
			)}
			{now.phase === 'refused' && <p class="alert">{now.sentence}</p>}
		</div>
	);
}
