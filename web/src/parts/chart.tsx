// SPDX-License-Identifier: Apache-2.0

// A line over eras, and the same figures as a table.

import { drawingOf, SIZE, type Drawing, type Point } from '../models/chart.js';

interface Props {
	readonly title: string;
	/** The name of the figures, for the table. */
	readonly figure: string;
	readonly points: readonly Point[];
}

export function Chart({ title, figure, points }: Props) {
	const drawing = drawingOf(points);
	const last = points.at(-1);
	if (!drawing || !last) return <p class="quiet">The chart begins when the chain remembers more eras.</p>;
	return (
		<figure class="chart">
			<figcaption>
				{title}
				<strong class="figure">{last.text}</strong>
			</figcaption>
			<Line drawing={drawing} />
			<PointTable title={title} figure={figure} points={points} />
		</figure>
	);
}

function Line({ drawing: { path, dots, lowest, highest } }: { drawing: Drawing }) {
	return (
		<svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true" focusable="false">
			<line class="grid" x1={SIZE.left} x2={SIZE.width - SIZE.right} y1={SIZE.top} y2={SIZE.top} />
			<line
				class="grid"
				x1={SIZE.left}
				x2={SIZE.width - SIZE.right}
				y1={SIZE.height - SIZE.bottom}
				y2={SIZE.height - SIZE.bottom}
			/>
			<path class="line" d={path} />
			{dots.map(({ x, y, point }) => (
				<circle key={point.era} class="dot" cx={x} cy={y} r="3">
					<title>{`Era ${point.era}: ${point.text}`}</title>
				</circle>
			))}
			<text x={SIZE.width / 2} y={SIZE.top - 4} text-anchor="middle">{`highest ${highest.text}`}</text>
			<text x={SIZE.width / 2} y={SIZE.height - 8} text-anchor="middle">{`lowest ${lowest.text}`}</text>
			<text x={SIZE.left} y={SIZE.height - 8}>{`Era ${dots[0]?.point.era}`}</text>
			<text
				x={SIZE.width - SIZE.right}
				y={SIZE.height - 8}
				text-anchor="end"
			>{`Era ${dots.at(-1)?.point.era}`}</text>
		</svg>
	);
}

function PointTable({ title, figure, points }: Props) {
	return (
		<details>
			<summary>{`${title} as a table`}</summary>
			<div class="scroll" tabIndex={0} role="region" aria-label={`${title} by era`}>
				<table>
					<thead>
						<tr>
							<th scope="col">Era</th>
							<th scope="col">{figure}</th>
						</tr>
					</thead>
					<tbody>
						{points.map(({ era, text }) => (
							<tr key={era}>
								<th scope="row">{era}</th>
								<td>{text}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</details>
	);
}
