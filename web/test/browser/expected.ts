// SPDX-License-Identifier: Apache-2.0

// The numbers that the views of the page must show for a block, by their accessible names.

import * as books from './books.js';
import type { Reward } from './rewards.js';
import type { Snapshot } from './storage.js';
import { decimal, ofBillion, percent, rill, signed, strill, timeOfDay, until } from './texts.js';

export type Figures = Record<string, string>;

/** The books, and an account with its tickets, in a block. */
export type All = Awaited<ReturnType<typeof readAll>>;

/** Reads the books and an account of a block. */
export async function readAll(at: Snapshot, who: string) {
	const read = await books.readBooks(at);
	return { read, tickets: await books.readTickets(at, read, who), own: await books.readAccount(at, who) };
}

const rateText = (rate: books.Rate) => `1 stRILL = ${decimal(books.priceOf(rate), 18, 12)} RILL`;
const timeOfEra = ({ eraStart, era, eraMillis }: books.Books, wanted: number) => eraStart + (wanted - era) * eraMillis;
const untilEra = (read: books.Books, era: number) => until(Math.max(timeOfEra(read, era), read.now), read.now);
const total = (amounts: readonly bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n);

/** Whether a ticket of now is paid before a change. */
const canLeaveBefore = ({ queue }: books.Books, { after_batch }: books.Announced) => after_batch >= queue.open;

/** The notices above all views. */
function notices({ read, tickets }: All): Figures {
	const ready = total(tickets.map(({ claimable }) => claimable));
	const before = `To be paid before it, leave ${untilEra(read, read.era + 1)} at the latest.`;
	const texts = [
		read.slashes.length > 0 && `A slash is pending: ${rill(read.pending)} are set aside for it.`,
		...read.announced.map((change) => canLeaveBefore(read, change) && `A change is announced. ${before}`),
		ready > 0n && `${rill(ready)} of your tickets are ready.`,
	].filter((text) => text !== false);
	return texts.length > 0 ? { Notices: texts.join(' / ') } : {};
}

const aprText = ({ growth }: books.Books) => {
	if (!growth) throw new Error('no growth');
	const apy = `${(growth.apy * 100).toFixed(2)} % a year with compounding.`;
	const eras = `From era ${growth.from} to ${growth.to}, extrapolated. It can change.`;
	return `${percent(growth.apr, books.ONE)} / ${apy} ${eras}`;
};

/** The view *Stake* with an amount. The fee is that of the page. */
export function stakeView(all: All, amount: bigint, fee: string): Figures {
	const { read, own } = all;
	const shares = books.sharesFor(read, amount);
	const least = `${strill((shares * 995n) / 1000n)} / Otherwise nothing happens. 0.5 % below, in case the rate moves.`;
	const premium = rill(amount - books.stakeOf(read, shares));
	return {
		...notices(all),
		'stake-amount-available': `You have ${rill(own.free)}`,
		'What you get: You get': strill(shares),
		'What you get: At least': least,
		'What you get: Rate': rateText(read),
		...(read.slashes.length > 0 ? { 'What you get: Entry premium': premium } : {}),
		'What you get: APR': aprText(read),
		'What you get: Fee on rewards': ofBillion(read.parameters.fees.rate),
		'What you get: Network fee': fee,
		'What you get: Limits': `${rill(read.parameters.min_stake)} to ${rill(books.mostStake(read))}`,
	};
}

/** The tickets of an account, with the part of the wait that has passed. */
function ticketTexts(read: books.Books, tickets: readonly books.Ticket[]): Figures {
	const wait = (read.bonding + 1) * read.eraMillis;
	const texts = tickets.map(({ batch, stake, shares, claimable, paidIn }) => {
		const name = `Ticket of batch ${batch}`;
		const due = paidIn === undefined ? undefined : Math.max(timeOfEra(read, paidIn), read.now);
		const passed = due === undefined ? 1 : Math.min(Math.max(1 - (due - read.now) / wait, 0), 1);
		return {
			[`${name}: Stake now`]: rill(stake),
			[`${name}: stRILL in it`]: strill(shares),
			[`${name}: Paid`]: due === undefined ? '' : until(due, read.now),
			[`${name}: To claim now`]: claimable > 0n ? rill(claimable) : '',
			[`Wait of batch ${batch}`]: passed.toFixed(6),
		};
	});
	const all = Object.assign({ 'Your tickets': tickets.map(({ batch }) => `Batch ${batch}`).join(' / ') }, ...texts);
	return Object.fromEntries(Object.entries(all as Figures).filter(([, text]) => text !== ''));
}

/** The ticket as a way out. */
function ticketWay(read: books.Books, shares: bigint): Figures {
	const receives = books.stakeOf(read, shares);
	return {
		'With a ticket: You get': rill(receives),
		'With a ticket: At least': rill((receives * 995n) / 1000n),
		'With a ticket: Cost': `about ${rill(books.missedRewards(read, receives))}`,
		'With a ticket: Paid': untilEra(read, read.era + 1 + read.bonding),
	};
}

/** The numbers of the view *Leave* without the ways out. */
function leaveTexts(all: All): Figures {
	const { read, tickets, own } = all;
	return {
		...notices(all),
		'leave-amount-available': `You have ${strill(own.shares)}: ${rill(books.stakeOf(read, own.shares))}`,
		...ticketTexts(read, tickets),
	};
}

/** The view *Leave* with an amount. */
export function exitsView(all: All, amount: bigint): Figures {
	const instant = books.instantExit(all.read, amount);
	return {
		...leaveTexts(all),
		...ticketWay(all.read, amount),
		'At once: You get': rill(instant.receives),
		'At once: At least': rill((instant.receives * 995n) / 1000n),
		'At once: Cost': rill(instant.fee),
	};
}

/** The way with the lower cost. At equal cost, money now is better than money later. */
export function betterWay({ read }: All, amount: bigint): 'instant' | 'ticket' {
	const missed = books.missedRewards(read, books.stakeOf(read, amount));
	return books.instantExit(read, amount).fee <= missed ? 'instant' : 'ticket';
}

const nextFee = (read: books.Books) => `from ${percent(books.nextFee(read), 10n ** 9n)}`;

/** The view *Leave* without an amount. */
export function emptyExitsView(all: All): Figures {
	const minutes = Math.ceil(((all.read.bonding + 1) * all.read.eraMillis) / 60_000);
	return {
		...leaveTexts(all),
		'With a ticket: Paid': `within about ${minutes} min`,
		'At once: Fee': nextFee(all.read),
	};
}

/** The view *Leave* with more than the account has, and than can leave at once. */
export function largeExitsView(all: All, amount: bigint): Figures {
	const most = rill(books.asInErrors(books.mostInstant(all.read)));
	return {
		...leaveTexts(all),
		...ticketWay(all.read, amount),
		'leave-amount-problem': `The account has ${strill(all.own.shares)}. Leave with at most that.`,
		'At once: Fee': nextFee(all.read),
		'Ways out':
			`The instant exit is above the limit. At most ${most} can leave at once now. ` +
			'Take less, wait, or unstake with a ticket.',
	};
}

/** The parameters of a block. */
function parameterTexts({ parameters: it }: books.Books): Figures {
	return {
		'Parameters: Fee on rewards': ofBillion(it.fees.rate),
		'Parameters: Part of the fee for the insurance': ofBillion(it.fees.insurance),
		'Parameters: Minimum of a stake': rill(it.min_stake),
		'Parameters: Most of all RILL in the pool': ofBillion(it.pool_share),
		'Parameters: New stake in the time of an era': rill(it.stake_limit),
		'Parameters: Most with one validator': ofBillion(it.validator_share),
		'Parameters: Reserve for instant exits': ofBillion(it.reserve_target),
		'Parameters: Instant exits in the time of an era': `${ofBillion(it.instant_limit)} of the pool`,
		'Parameters: Fee of instant exits': `${ofBillion(it.instant_fee.min)} to ${ofBillion(it.instant_fee.max)}`,
	};
}

/** The pending slashes of a block. */
function slashTexts(read: books.Books): Figures {
	const texts = read.slashes.map(({ offence_era, total: cost, insured, holders, apply_era }) => {
		const name = `Slash for an offence in era ${offence_era}`;
		return {
			[`${name}: Cost`]: rill(cost),
			[`${name}: Borne by the insurance`]: rill(insured),
			[`${name}: Borne by holders`]: rill(holders),
			[`${name}: Applied`]: untilEra(read, apply_era),
		};
	});
	return Object.assign({}, ...texts) as Figures;
}

/** The announced changes of a block. The test makes one, of the fee on rewards. */
function changeTexts(read: books.Books): Figures {
	const texts = read.announced.flatMap((change) => [
		`Fee on rewards: ${ofBillion(change.change.value.value as number)}`,
		`From era ${change.from_era}, ${untilEra(read, change.from_era)}`,
		canLeaveBefore(read, change) &&
			`Leave with a ticket until ${untilEra(read, read.era + 1)}, and you are paid before the change.`,
	]);
	return texts.length > 0 ? { 'Announced changes': texts.filter((text) => text !== false).join(' / ') } : {};
}

/** The assets and the liabilities of a block. */
function assetTexts(read: books.Books): Figures {
	const assets = { Bonded: read.active, Unbonding: read.unbonding, Reserve: read.reserve, Claims: read.claims };
	const texts = Object.entries(assets).map(([name, amount]) => ({
		[`Assets of the pool: ${name}: RILL`]: rill(amount),
		[`Assets of the pool: ${name}: Part`]: percent(amount, read.assets, 1),
	}));
	return Object.assign(
		{
			'Owed by the pool: Owed to tickets': rill(read.owed),
			'Owed by the pool: Rewards to be released': rill(read.unreleased),
			'Owed by the pool: Set aside for pending slashes': rill(read.pending),
		},
		...texts,
	) as Figures;
}

/** The rates of eras, and the growth from each to the next. */
export function historyOf({ history, eraMillis }: books.Books) {
	const rates = history.map((each) => ({ era: each.era, value: books.priceOf(each) }));
	const aprs = history.slice(1).map((each, index) => ({
		era: each.era,
		value: books.aprBetween(history[index] as books.Era, each, eraMillis),
	}));
	return { rates, aprs };
}

export type Points = readonly { readonly era: number; readonly value: bigint }[];

/** A chart and its table. The chart has the last value, a title for each point, and its ends. */
function chartTexts(title: string, column: string, points: Points, text: (value: bigint) => string): Figures {
	const byValue = [...points].sort((one, other) => (one.value < other.value ? -1 : 1));
	const [first, last] = [points[0], points.at(-1)];
	const [lowest, highest] = [byValue[0], byValue.at(-1)];
	const dots = points.map(({ era, value }) => `Era ${era}: ${text(value)}`);
	const ends = [`highest ${text(highest?.value ?? 0n)}`, `lowest ${text(lowest?.value ?? 0n)}`];
	const chart = [text(last?.value ?? 0n), ...dots, ...ends, `Era ${first?.era}`, `Era ${last?.era}`];
	const rows = points.map(({ era, value }) => [`${title} by era: ${era}: ${column}`, text(value)]);
	return { [`Chart: ${title}`]: chart.join(' / '), ...Object.fromEntries(rows) };
}

/** The validators of a block. */
async function validatorTexts(at: Snapshot, read: books.Books): Promise<Figures> {
	const validators = await books.readValidators(at, read);
	const all = total(validators.map(({ exposed }) => exposed));
	const texts = validators.map(({ account, exposed, score, commission }) => {
		const name = `Validators of the pool: ${account.slice(0, 8)}…${account.slice(-6)}`;
		return {
			[`${name}: Stake of the pool`]: `${decimal(exposed, 12, 4)} RILL`,
			[`${name}: Part`]: percent(exposed, all, 1),
			[`${name}: Score`]: (score / 1e6).toFixed(2),
			[`${name}: Commission`]: ofBillion(commission),
		};
	});
	return Object.assign({ Validators: 'A score of 1 is the average of the last eras.' }, ...texts) as Figures;
}

/** The view *Pool*. */
export async function poolView(at: Snapshot, all: All): Promise<Figures> {
	const { read } = all;
	const { rates, aprs } = historyOf(read);
	return {
		...notices(all),
		'Figures: Rate': rateText(read),
		'Figures: Pooled': rill(read.pooled),
		'Figures: Supply': strill(read.shares),
		'Figures: Insurance': rill(await books.insuranceOf(at, read)),
		'Figures: APR': aprText(read),
		...chartTexts('Rate', 'RILL for 1 stRILL', rates, (value) => decimal(value, 18, 12)),
		...chartTexts('APR of each era', 'APR', aprs, (value) => percent(value, books.ONE)),
		...changeTexts(read),
		...slashTexts(read),
		...assetTexts(read),
		...(await validatorTexts(at, read)),
		...parameterTexts(read),
	};
}

/** The places of points in a chart of 640 to 220, with margins. */
export function dotsOf(points: Points): number[][] {
	const [eras, values] = [points.map(({ era }) => era), points.map(({ value }) => Number(value))];
	const place = (value: number, all: number[]) =>
		(value - Math.min(...all)) / (Math.max(...all) - Math.min(...all) || 1);
	return points.map(({ era, value }) => [8 + 624 * place(era, eras), 192 - 176 * place(Number(value), values)]);
}

/** The start of an era as a time of day. */
function startText(read: books.Books, era: number): string {
	return `${era === read.era ? '' : 'about '}${timeOfDay(timeOfEra(read, era))}`;
}

/** The view *Account*. */
export function accountView(all: All, who: string, rewards: readonly Reward[]): Figures {
	const { read, tickets, own } = all;
	const rows = rewards.flatMap(({ era, shares, reward, isSeen }, index) => {
		const name = `Rewards of each era: ${era}${isSeen ? '' : ' *'}${index === 0 ? ', until now' : ''}`;
		return [
			[`${name}: Start`, startText(read, era)],
			[`${name}: stRILL`, decimal(shares, 12)],
			[`${name}: Reward`, signed(reward)],
		];
	});
	const eras = `In these ${rewards.length} eras`;
	const waiting = rill(total(tickets.map(({ stake }) => stake)));
	return {
		...notices(all),
		address: who,
		'Holdings: stRILL': `${strill(own.shares)} / Its stake is ${rill(books.stakeOf(read, own.shares))}.`,
		'Holdings: In tickets': `${waiting} / ${tickets.length} on the way.`,
		'Holdings: RILL': `${rill(own.free)} / ${rill(own.spendable)} of it can be spent.`,
		[`Sum of the rewards: ${eras}`]: `${eras} / ${signed(total(rewards.map(({ reward }) => reward)))}`,
		'Rewards by era':
			'The chain remembers 64 eras of rates, and no past balances. Eras marked with * are from before this ' +
			'browser followed the account: they assume that it held its first seen balance all the time.',
		...Object.fromEntries(rows),
	};
}

/** The lines of the file of rewards, the oldest era first. */
export function rewardLines(read: books.Books, who: string, rewards: readonly Reward[]): string[] {
	const lines = rewards.map(({ era, shares, stake, reward, isSeen }, index) => {
		const start = new Date(timeOfEra(read, era)).toISOString();
		const [held, worth] = [shares, stake].map((amount) => decimal(amount, 12).replaceAll(',', ''));
		const gain = `${reward < 0n ? '-' : ''}${decimal(reward < 0n ? -reward : reward, 12, 12)}`;
		const [isEstimate, isRunning] = [era !== read.era, index === 0];
		return ['Rill Development', who, era, start, isEstimate, held, worth, gain, isRunning, !isSeen].join(',');
	});
	return lines.reverse();
}
