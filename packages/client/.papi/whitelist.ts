// SPDX-License-Identifier: Apache-2.0

// The part of the runtime that descriptors are generated for. It keeps them small.

import type { WhitelistEntry } from './descriptors/dist/index.js';

export const whitelist: WhitelistEntry[] = [
	'*.LiquidStaking',
	'*.RemoteStaking',
	'api.LiquidStakingApi.*',
	'api.RemoteStakingApi.*',
	'api.XcmPaymentApi.*',
	'api.DryRunApi.*',
	'api.LocationToAccountApi.*',
	'api.AccountNonceApi.*',
	'query.System.Account',
	'query.System.Events',
	'query.Assets.Account',
	'query.Staking.ActiveEra',
	'query.Timestamp.Now',
	'query.Timing.Timing',
	'const.Babe.ExpectedBlockTime',
	'const.Balances.ExistentialDeposit',
	'tx.Balances.transfer_keep_alive',
	'tx.Assets.transfer',
	'tx.Assets.transfer_keep_alive',
	'tx.XcmPallet.transfer_assets',
	'event.Assets.*',
	'error.System.*',
	'error.Balances.*',
	'error.Assets.*',
	'error.XcmPallet.*',
	'error.TxPause.*',
	'error.SafeMode.*',
];
