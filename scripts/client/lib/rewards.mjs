// SPDX-License-Identifier: Apache-2.0

// The exposed stake and the rewards of the pool, from the figures of staking.

import * as math from './math.mjs';

const PALLET = 'modlrl/lqstk';
const STASH_KIND = 5;

/** The address of the pool's stash `number`, as docs/architecture.md describes keyless accounts. */
export function stashAddress(keyring, number) {
	const key = new Uint8Array(32);
	key.set(Buffer.from(PALLET), 0);
	key[PALLET.length] = STASH_KIND;
	key[PALLET.length + 1] = number;
	return keyring.encodeAddress(key);
}

/** All nominators of `validator` in `era` as `[address, value]`, without its own bond. */
export async function backers(at, era, validator) {
	const { staking } = at.query;
	const overview = (await staking.erasStakersOverview(era, validator)).unwrap();
	const pages = await Promise.all(
		[...Array(overview.pageCount.toNumber()).keys()].map((page) => staking.erasStakersPaged(era, validator, page)),
	);
	return pages.flatMap((page) => page.unwrap().others.map(({ who, value }) => [who.toString(), value.toBigInt()]));
}

/** The validators of `era`, by address. */
export async function validatorsOf(at, era) {
	const keys = await at.query.staking.erasStakersOverview.keys(era);
	return keys.map(({ args: [, validator] }) => validator.toString());
}

/** The exposed stake of each of `stashes` with `validator` in `era`. */
export async function exposed(at, stashes, era, validator) {
	return (await backers(at, era, validator)).filter(([who]) => stashes.includes(who)).map(([, value]) => value);
}

/** The rewards of `stashes` with `validator` in `era`, in plancks. */
export async function rewardOf(at, stashes, era, validator) {
	const { staking } = at.query;
	const values = await exposed(at, stashes, era, validator);
	const points = await staking.erasRewardPoints(era);
	const own = [...points.individual.entries()].find(([who]) => who.eq(validator));
	if (!own) return 0n;
	const total = (await staking.erasStakersOverview(era, validator)).unwrap().total.toBigInt();
	const payout = (await staking.erasValidatorReward(era)).unwrap().toBigInt();
	const commission = (await staking.erasValidatorPrefs(era, validator)).commission.toBigInt();
	return values
		.map((value) =>
			math.backerReward({ payout, points: own[1].toBigInt(), totalPoints: points.total.toBigInt(), commission, value, total }),
		)
		.reduce((sum, each) => sum + each, 0n);
}
