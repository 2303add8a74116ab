# SPDX-License-Identifier: Apache-2.0
"""A small pallet, and faults to plant in it. Each must be found, and nothing else."""

ARCHITECTURE = """
```layers
view impls      | interface
deposit redeem  | flows
books           | the only writer of the ledger
types           | pure data
```
"""

POOL = "pallets/liquid-staking/src/"
REMOTE = "pallets/remote-staking/src/"

FILES = {
    POOL
    + "lib.rs": """
        mod books; mod deposit; mod impls; mod redeem; mod types; mod view;
        #[cfg(test)]
        mod mock;
        pub use impls::OffenceWatch;
        pub use pallet::*;
        pub type StakeCredit<T> = Credit<AccountId<T>, <T as Config>::Currency>;
    """,
    POOL + "storage.rs": "mod storage { pub type Pool<T> = StorageValue<_, PoolLedger, ValueQuery>; }",
    POOL + "types.rs": "pub use rill_primitives::{Shares, Stake};",
    POOL
    + "books.rs": """
        use crate::{types::{Shares, Stake}, Config, Pool};
        pub struct Books<T>(T);
        impl<T: Config> Books<T> {
            fn pay(stake: Stake) { T::Currency::transfer(stake.plancks()); Pool::<T>::put(ledger); }
        }
    """,
    POOL
    + "deposit.rs": """
        use crate::{books::Books, types::Stake, Config, Pallet, Pool};
        impl<T: Config> Pallet<T> {
            pub(crate) fn do_stake(amount: Stake) {
                let pool = Pool::<T>::get();
                Books::<T>::with(|books| T::Currency::transfer(amount.plancks()))
            }
        }
    """,
    POOL
    + "redeem.rs": """
        use crate::{types::{Shares, Stake}, Config, Pallet};
        impl<T: Config> Pallet<T> {
            fn do_unstake(who: &T::AccountId) -> Shares { Shares::new(T::Shares::balance(who)) }
        }
    """,
    POOL
    + "view.rs": """
        use crate::{Config, Pallet, Pool};
        impl<T: Config> Pallet<T> {
            pub fn pool_info() -> Balance { <Pool<T>>::get().pooled().plancks() }
        }
    """,
    POOL + "impls.rs": "pub struct OffenceWatch;",
    REMOTE + "exchange.rs": "fn read(who: &T::AccountId) -> Balance { T::Currency::balance(who) }",
    "primitives/src/math.rs": "fn at_par(stake: Stake) -> Shares { Shares::new(stake.plancks()) }",
    "runtime/src/configs/staking.rs": "use pallet_staking::Config; use crate::weights::staking::W;",
    "runtime/src/configs/xcm/mod.rs": "use crate::configs::staking::Bonds;",
}

EXEMPT = {
    (POOL + "storage.rs", "Pool::as a type"): "the declaration of the ledger",
    (POOL + "lib.rs", "Currency::as a type"): "the type of a credit",
    (POOL + "deposit.rs", "Currency::transfer"): "the payment of an entry",
}

DEPOSIT, REDEEM, RUNTIME = POOL + "deposit.rs", POOL + "redeem.rs", "runtime/src/constants.rs"

# A file, code at its end, and the only faults; none if it is allowed. Without code, no file.
PLANTED = [
    # The ledger.
    (REDEEM, "fn f() { Pool::<T>::put(x) }", "Pool::put"),
    (REDEEM, "fn f() { Pool::<T>::try_mutate(|pool| Ok(())) }", "Pool::try_mutate"),
    (REDEEM, "fn f() { <Pool<T>>::put(x) }", "Pool::put"),
    (REDEEM, "fn f() { <crate::Pool<T> as StorageValue<_>>::kill() }", "Pool::kill"),
    (REDEEM, "fn f() { crate::Pool :: < T >\n:: mutate(|pool| ()) }", "Pool::mutate"),
    (REDEEM, "fn f() { Pool::<T>::unknown() }", "Pool::unknown"),
    (REDEEM, "fn f() { clear::<Pool<T>>() }", "Pool::as a type"),
    (REDEEM, "type Ledger<T> = crate::Pool<T>;", ["Pool::as a type", "type Ledger = Pool"]),
    (REDEEM, "fn f() { write!(Pool, T) }", "Pool::as a name"),
    (REDEEM, "use crate::Pool as Ledger;", "use crate::Pool as Ledger"),
    (REDEEM, "use crate::{view::A, *};", ["use crate::*", "redeem uses view (A)"]),
    (REDEEM, "fn f() { unhashed::put(key, x) }", "raw storage by unhashed"),
    (REDEEM, "fn f() { sp_io::storage::set(key, x) }", "raw storage by sp_io"),
    (REDEEM, "use polkadot_sdk::sp_io::{storage, hashing};", "raw storage by sp_io"),
    (POOL + "lib.rs", "fn f() { Pool::<T>::kill() }", "Pool::kill"),
    (REMOTE + "exchange.rs", "fn f() { Pool::<T>::put(x) }", "Pool::put"),
    (REMOTE + "exchange.rs", "use pallet_liquid_staking::Pool as Ledger;", "Pool as Ledger"),
    (RUNTIME, "fn f() { pallet_liquid_staking::Pool::<Runtime>::kill() }", "Pool::kill"),
    # Code that looks like a comment, a string or a test.
    (REDEEM, 'fn f() { g("https://x"); Pool::<T>::kill() }', "Pool::kill"),
    (REDEEM, "#[cfg(test)] use a::{b, c}; fn f() { Pool::<T>::kill() }", "Pool::kill"),
    (REDEEM, "#[cfg(test)] #[a] mod tests { fn g() {} } fn f() { Pool::<T>::kill() }", "Pool::kill"),
    (REDEEM, "fn f() { g('\"'); Pool::<T>::kill(); g('\"') }", "Pool::kill"),
    (REDEEM, "mod mock;", "mod mock without a condition"),
    (REDEEM, '#[path = "x.rs"] mod x;', "code of another file"),
    (REDEEM, 'include!("x.in");', "code of another file"),
    # The tokens and the bonds, an operation a file.
    (REDEEM, "fn f() { T::Currency::transfer(a, b) }", "Currency::transfer"),
    (REDEEM, "fn f() { <T::Currency as Mutate<_>>::transfer(a, b) }", "Currency::transfer"),
    (REDEEM, "fn f() { <T as Config>::Currency::transfer(a, b) }", "Currency::transfer"),
    (REDEEM, "fn f() { <<T as Config>::Currency as Mutate<T::AccountId>>::transfer(a, b) }", "Currency::transfer"),
    (REDEEM, "fn f() { <T::Shares>::burn_from(a) }", "Shares::burn_from"),
    (REDEEM, "fn f<C: Config>() { C::Shares::mint_into(a) }", "Shares::mint_into"),
    (REDEEM, "fn f() { T::Currency::unknown(a) }", "Currency::unknown"),
    (REDEEM, "fn f() { pay::<T::Currency>(a) }", "Currency::as a type"),
    (REDEEM, "type Money<T> = <T as Config>::Currency;", "Currency::as a type"),
    (REDEEM, "fn f() { map(T::Shares::mint_into) }", "Shares::mint_into"),
    (REDEEM, "fn f() { T::Staking::unbond(a) }", "Staking::unbond"),
    (REDEEM, "fn f() { <T::Staking as StakingBackend<_>>::bond(a) }", "Staking::bond"),
    (DEPOSIT, "fn f() { T::Shares::burn_from(a) }", "Shares::burn_from"),
    (DEPOSIT, "fn f() { T::Currency::burn_from(a) }", "Currency::burn_from"),
    (DEPOSIT, "fn f() { T::Currency::transfer(a) }", "Currency::transfer is exempt once, not 2 times"),
    (REMOTE + "exchange.rs", "fn f() { T::Currency::transfer(a, b) }", "Currency::transfer"),
    # Conversions without a rate.
    (REDEEM, "fn f() { Shares::new(stake.plancks()) }", "Shares::new(stake.plancks())"),
    (REDEEM, "fn f() { Stake::new((shares.plancks() * (1 + (2)))) }", "Stake::new"),
    (REDEEM, "fn f() { <Stake>::new(shares.plancks()) }", "Stake::new"),
    (REDEEM, "fn f() { let x = shares.plancks(); Stake::new(x) }", "Stake::new(x)"),
    (REDEEM, "fn f() { let (x, y) = (1, shares.plancks()); let z = y + 1; Stake::new(z) }", "Stake::new(z)"),
    (REDEEM, "fn f() { let x: u128; x = shares.plancks(); Stake::new(x) }", "Stake::new(x)"),
    (REDEEM, "fn f() { if let Some(x) = Some(shares.plancks()) { Stake::new(x) } }", "Stake::new(x)"),
    (REDEEM, "fn f() { match shares.plancks() { 0 => 1, x => Stake::new(x) } }", "Stake::new(x)"),
    (REDEEM, "fn f() { for x in [shares.plancks()] { Stake::new(x) } }", "Stake::new(x)"),
    (REDEEM, "fn f() { Some(shares.plancks()).map(Stake::new) }", "Stake::new as a function"),
    (REDEEM, "fn f() { shares.map(Shares::plancks).map_or(Stake::ZERO, Stake::new) }", "Stake::new as a function"),
    (REDEEM, "fn f() { Some(shares.plancks()).map(|x| Stake::new(x)) }", "Stake::new(x)"),
    (REDEEM, "fn f() { apply(shares.plancks(), |x| Stake::new(x)) }", "Stake::new(x)"),
    (REDEEM, "fn f() { let make = Stake::new; }", "Stake::new as a function"),
    (REDEEM, "fn f() { Stake::new(T::Shares::balance(who)) }", "Stake::new(T::Shares::balance(who))"),
    (REDEEM, "fn f() { Shares::new(T::Currency::balance(who)) }", "Shares::new(T::Currency::balance(who))"),
    (REDEEM, "fn f() { Stake::decode(&mut &shares.encode()[..]) }", "Stake::decode"),
    (
        REDEEM,
        "fn raw(shares: Shares) -> Balance { shares.plancks() } fn f() { Stake::new(Self::raw(shares)) }",
        "Stake::new(Self::raw(shares))",
    ),
    (REDEEM, "use crate::types::Stake as Amount;", "use crate::types::Stake as Amount"),
    (REDEEM, "type Amount = Stake;", "type Amount = Stake"),
    (POOL + "books.rs", "fn f() { Shares::new(stake.plancks()) }", "Shares::new(stake.plancks())"),
    (RUNTIME, "fn f() { Shares::new(stake.plancks()) }", "Shares::new(stake.plancks())"),
    # Layers.
    (REDEEM, "use crate::view;", "redeem uses view (view)"),
    (REDEEM, "use super::view;", "redeem uses view (view)"),
    (POOL + "books/exits.rs", "use super::super::{deposit::X};", "books uses deposit (X)"),
    (REDEEM, "use crate::{types::{self}, view::{a, b as _}};", ["redeem uses view (a)", "redeem uses view (b)"]),
    (REDEEM, "use crate::{view as reads};", ["redeem uses view (view)", "use crate::view as reads"]),
    (REDEEM, "use crate as root;", "use crate as root"),
    (REDEEM, "use super::*;", "use super::*"),
    (REDEEM, "mod inner { fn f() {} }", "mod inner {"),
    (REDEEM, "fn f() { super::view::read() }", "redeem uses view (read)"),
    (REDEEM, "use crate::OffenceWatch;", "redeem uses impls (OffenceWatch)"),
    (REDEEM, "use crate::deposit::X;", "redeem uses deposit (X)"),
    (REDEEM, "fn f() { Pallet::<T>::pool_info() }", "redeem uses view (pool_info)"),
    (REDEEM, "fn f() { <Pallet<T>>::pool_info() }", "redeem uses view (pool_info)"),
    (REDEEM, "fn f() { crate::Pallet::<T>::pool_info() }", "redeem uses view (pool_info)"),
    (REDEEM, "impl<T> Pallet<T> where T: Config { fn f() { Self::pool_info() } }", "redeem uses view (pool_info)"),
    (REDEEM, "impl<T: Config> X<T> for Pallet<T> { fn f() { <Self>::pool_info() } }", "redeem uses view (pool_info)"),
    (REDEEM, "type This<T> = Pallet<T>;", "type This = Pallet"),
    (POOL + "unknown.rs", "", "unknown: in no layer"),
    (DEPOSIT, None, ["deposit: in a layer, but no module", "Currency::transfer is exempt without need"]),
    # Staking, and the parts of the runtime.
    (REDEEM, "use pallet_staking::Config;", "names pallet_staking"),
    (POOL + "backend_of_mine.rs", "use pallet_staking::Config;", ["backend_of_mine: in no layer", "names"]),
    ("runtime/src/configs/staking.rs", "use super::xcm::X;", ["configs/staking is in", "configs/xcm is in"]),
    ("runtime/src/weights/xcm.rs", "use crate::{configs::xcm::X, constants::Y};", None),
    (
        "runtime/src/weights/staking.rs",
        "use crate::configs::staking::X;",
        ["configs/staking is in", "configs/xcm is in", "weights/staking is in"],
    ),
    # No faults.
    (REDEEM, "// Pool::<T>::put(x)\n/* Pool::<T>::put(x) */ /// Pool::<T>::put(x)", None),
    (REDEEM, 'fn f() { log("Pool::<T>::put(x)") }', None),
    (REDEEM, "#[cfg(test)] mod tests { fn f() { Pool::<T>::put(Stake::new(shares.plancks())) } }", None),
    (REDEEM, '#[cfg(feature = "runtime-benchmarks")] pub mod benchmarking; #[cfg(test)] mod tests;', None),
    (POOL + "mock/scenario.rs", "fn f() { Pool::<T>::put(x); T::Currency::burn_from(a) }", None),
    (REDEEM, "fn f() { <T::Currency as Inspect<_>>::balance(who); T::Staking::bond_of(who) }", None),
    (REDEEM, "fn f() { event(stake.plancks()); Stake::new(amount); limit.map_or(Stake::ZERO, Stake::new) }", None),
    (REDEEM, "fn f(stake: u128) { rate.shares_for(Stake::new(stake)).map(|shares| shares.plancks()) }", None),
    (RUNTIME, "use pallet_liquid_staking::Call as Pool; fn f() { is(Pool::stake { .. }) }", None),
    (POOL + "view.rs", "use crate::books::Books; fn f() { Pallet::<T>::do_unstake(who) }", None),
]


def run(check):
    """Plants every fault. Returns the number of passed ones, and a line for each other one."""
    cases = [(REDEEM, "", None), *PLANTED]
    failed = []
    for file, code, expected in cases:
        files = {name: text for name, text in FILES.items() if name != file}
        if code is not None:
            files[file] = FILES.get(file, "") + "\n" + code
        faults = check(files)
        wanted = [expected] if isinstance(expected, str) else expected or []
        is_found = len(faults) == len(wanted) and all(any(text in fault for fault in faults) for text in wanted)
        if not is_found:
            failed.append(f"{file}, {code!r}: expected {wanted}, found {faults}")
    return len(cases) - len(failed), failed
