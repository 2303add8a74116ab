// SPDX-License-Identifier: Apache-2.0

//! Attacks of a parachain on the queue of its messages, with the real queue and its real bounds.

use crate::xcm::parachain::*;
use codec::Encode;
use polkadot_sdk::{
	frame_support::{
		traits::{EnqueueMessage, ProcessMessageError, QueueFootprintQuery},
		weights::Weight,
	},
	frame_system, pallet_message_queue,
	polkadot_runtime_parachains::{
		configuration,
		inclusion::{AggregateMessageOrigin, UmpQueueId},
	},
	staging_xcm::{latest::prelude::*, VersionedXcm},
};
use rill_runtime::{
	configs::{parachains::MessageQueueServiceWeight, xcm::MaxProgramWeight},
	constants::currency::RILL,
	MessageQueue, Runtime, RuntimeCall, RuntimeEvent,
};
use rill_test_chain::Chain;

fn queue() -> AggregateMessageOrigin {
	AggregateMessageOrigin::Ump(UmpQueueId::Para(PARACHAIN.into()))
}

/// Enqueues messages, as inclusion does.
fn enqueue(chain: &mut Chain, messages: &[Vec<u8>]) {
	chain.block(|| {
		for message in messages {
			let message = message.as_slice().try_into().expect("no longer than may be");
			MessageQueue::enqueue_message(message, queue());
		}
	});
}

/// The number and the bytes of waiting messages, as inclusion counts them.
fn waiting(chain: &mut Chain) -> (u64, u64) {
	let waiting = chain.read(|| MessageQueue::footprint(queue()).storage);
	(waiting.count, waiting.size)
}

/// The heaviest message of the greatest length, without a fee.
fn heavy() -> Vec<u8> {
	let away =
		DepositReserveAsset { assets: Wild(All), dest: Parachain(OTHER).into(), xcm: Xcm(vec![]) };
	let remark = frame_system::Call::<Runtime>::remark { remark: vec![0; 60_000] };
	let filler = Transact {
		origin_kind: OriginKind::SovereignAccount,
		fallback_max_weight: None,
		call: RuntimeCall::from(remark).encode().into(),
	};
	let program = Xcm::<RuntimeCall>([vec![away; 60], vec![filler]].concat());
	VersionedXcm::from(program).encode()
}

#[test]
fn heavy_message_should_be_charged_for_its_inspection() {
	use polkadot_sdk::frame_support::{traits::ProcessMessage, weights::WeightMeter};
	use rill_runtime::configs::parachains::UpwardMessageProcessor;
	let mut chain = network();
	let garbage = vec![255; 60_000];
	for (message, error) in
		[(heavy(), ProcessMessageError::Unsupported), (garbage, ProcessMessageError::Corrupt)]
	{
		let mut process = |meter: &mut WeightMeter| {
			let mut id = [0; 32];
			chain.block(|| {
				UpwardMessageProcessor::process_message(&message, queue(), meter, &mut id)
			})
		};
		let mut meter = WeightMeter::new();
		assert_eq!(process(&mut meter), Err(error));
		let used = meter.consumed();
		assert!(used.ref_time() > 1_000_000_000, "a millisecond or more: {used:?}");
		let mut too_little = WeightMeter::with_limit(used / 2);
		assert_eq!(process(&mut too_little), Err(ProcessMessageError::Overweight(used)));
		assert_eq!(too_little.consumed(), Weight::zero());
	}
	// The inspection of a message is charged even if there is no time for it now.
	let step = DepositAsset { assets: Wild(All), beneficiary: Parachain(OTHER).into() };
	let message = VersionedXcm::<RuntimeCall>::from(Xcm(vec![step; 10])).encode();
	let mut meter = WeightMeter::with_limit(Weight::from_parts(1_000_000_000, 1 << 20));
	let outcome = chain.block(|| {
		UpwardMessageProcessor::process_message(&message, queue(), &mut meter, &mut [0; 32])
	});
	assert!(matches!(outcome, Err(ProcessMessageError::Overweight(_))), "{outcome:?}");
	assert!(meter.consumed().ref_time() > 0);
}

fn failures(events: &[RuntimeEvent]) -> Vec<&ProcessMessageError> {
	type Event = pallet_message_queue::Event<Runtime>;
	let failed = events.iter().filter_map(|event| match event {
		RuntimeEvent::MessageQueue(Event::ProcessingFailed { error, .. }) => Some(error),
		_ => None,
	});
	failed.collect()
}

#[test]
fn heavy_messages_should_not_block_the_queue_of_a_parachain() {
	let mut chain = network();
	let most = chain.read(configuration::ActiveConfig::<Runtime>::get);
	let message = heavy();
	assert!(message.len() as u32 <= most.max_upward_message_size);
	let count = most.max_upward_queue_size as usize / message.len();
	enqueue(&mut chain, &vec![message.clone(); count]);
	let mut failed = failures(&chain.events()).len();
	let mut blocks = 0;
	while waiting(&mut chain) != (0, 0) {
		chain.block(|| ());
		failed += failures(&chain.events()).len();
		blocks += 1;
		assert!(blocks < 10, "messages remain: {:?}", waiting(&mut chain));
	}
	assert_eq!(failed, count, "each is refused, and none is overweight");
	let good = paid(vec![of_rill(RILL)], of_rill(RILL), vec![]);
	assert!(is_success(&receive(&mut chain, PARACHAIN, good)));
}

#[test]
fn unpaid_programs_should_not_take_the_time_of_others() {
	let mut chain = network();
	let most = chain.read(configuration::ActiveConfig::<Runtime>::get);
	// The maximum of messages, each as heavy as the weigher accepts.
	let step = DepositAsset { assets: Wild(All), beneficiary: Parachain(OTHER).into() };
	let of_one = weight_of(&mut chain, Xcm(vec![step.clone()])).unwrap();
	let steps = usize::try_from(MaxProgramWeight::get().ref_time() / of_one.ref_time()).unwrap();
	let program = Xcm::<RuntimeCall>(vec![step; steps.min(99)]);
	let weight = weight_of(&mut chain, program.clone()).unwrap();
	assert!(weight.ref_time() > MaxProgramWeight::get().ref_time() / 2, "{weight:?}");
	let message = VersionedXcm::from(program).encode();
	enqueue(&mut chain, &vec![message; most.max_upward_queue_count as usize]);
	let other = AggregateMessageOrigin::Ump(UmpQueueId::Para(OTHER.into()));
	let good = VersionedXcm::<RuntimeCall>::from(paid(vec![of_rill(RILL)], of_rill(RILL), vec![]));
	chain.block(|| {
		MessageQueue::enqueue_message(good.encode().as_slice().try_into().unwrap(), other.clone());
	});
	let of_other = |event: &RuntimeEvent| {
		type Event = pallet_message_queue::Event<Runtime>;
		matches!(event, RuntimeEvent::MessageQueue(Event::Processed { origin, success: true, .. })
			if *origin == other)
	};
	let mut is_processed = chain.events().iter().any(of_other);
	for _ in 0..8 {
		chain.block(|| ());
		is_processed |= chain.events().iter().any(of_other);
	}
	assert!(is_processed, "the other parachain had its turn");
	assert_eq!(waiting(&mut chain), (0, 0));
}

#[test]
fn weighed_programs_should_fit_into_a_block() {
	// With the overhead of the queue.
	let overhead = Weight::from_parts(2_000_000_000, 100_000);
	let most = MaxProgramWeight::get();
	assert!(most.saturating_add(overhead).all_lte(MessageQueueServiceWeight::get()));
	let mut chain = network();
	let step = DepositAsset { assets: Wild(All), beneficiary: Parachain(PARACHAIN).into() };
	let of_one = weight_of(&mut chain, Xcm(vec![step.clone()])).unwrap();
	let enough = usize::try_from(most.ref_time() / of_one.ref_time()).unwrap().min(99);
	assert!(weight_of(&mut chain, Xcm(vec![step; enough])).unwrap().all_lte(most));
	// A message that can never fit.
	let heavy =
		DepositReserveAsset { assets: Wild(All), dest: Parachain(OTHER).into(), xcm: Xcm(vec![]) };
	let buy = BuyExecution { fees: of_strill(RILL), weight_limit: Unlimited };
	let program = Xcm::<RuntimeCall>([vec![buy], vec![heavy; 60]].concat());
	enqueue(&mut chain, &[VersionedXcm::from(program).encode()]);
	let mut events = chain.events();
	chain.block(|| ());
	events.extend(chain.events());
	assert_eq!(failures(&events), [&ProcessMessageError::Unsupported]);
	assert_eq!(waiting(&mut chain), (0, 0));
}

#[test]
fn delivery_should_weigh_an_exchange_only_when_paid_in_shares() {
	let mut chain = network();
	let mut weight = |fees: Asset| {
		let destination = DepositReserveAsset {
			assets: AllCounted(1).into(),
			dest: Parachain(PARACHAIN).into(),
			xcm: Xcm(vec![]),
		};
		weight_of(&mut chain, paid(vec![fees.clone()], fees, vec![destination])).unwrap()
	};
	let (in_rill, in_shares) = (weight(of_rill(RILL)), weight(of_strill(RILL)));
	assert!(in_shares.ref_time() > in_rill.ref_time() * 11 / 10, "{in_rill:?} {in_shares:?}");
}

#[test]
fn skipped_instructions_should_be_refunded_as_charged() {
	let mut chain = network();
	let report = ReportError(QueryResponseInfo {
		destination: Parachain(PARACHAIN).into(),
		query_id: 1,
		max_weight: Weight::zero(),
	});
	let done = vec![Instruction::<RuntimeCall>::ClearTransactStatus; 20];
	let all = |fees: Asset, skipped: usize| {
		let steps = [done.clone(), vec![Trap(1)], vec![report.clone(); skipped]].concat();
		paid(vec![of_rill(2 * RILL), of_strill(2 * RILL)], fees, steps)
	};
	for fees in [of_rill(RILL), of_strill(RILL)] {
		let mut used = |skipped| {
			let events = receive(&mut chain, PARACHAIN, all(fees.clone(), skipped));
			let used = events.iter().find_map(|event| match event {
				RuntimeEvent::MessageQueue(pallet_message_queue::Event::Processed {
					weight_used,
					success: false,
					..
				}) => Some(*weight_used),
				_ => None,
			});
			used.expect("it stops at the trap").ref_time()
		};
		let (none, many) = (used(0), used(20));
		assert!(none > 0, "{fees:?}");
		assert_eq!(none, many, "{fees:?}, with and without skipped instructions");
	}
}

#[test]
fn failed_program_should_use_only_the_weight_of_its_executed_part() {
	let mut chain = network();
	let nobody = AccountId32 { network: None, id: [66; 32] };
	let subscribe = SubscribeVersion { query_id: 1, max_response_weight: Weight::zero() };
	for fees in [of_rill(RILL), of_strill(RILL)] {
		let begin = vec![
			DescendOrigin(nobody.into()),
			WithdrawAsset(fees.clone().into()),
			BuyExecution { fees: fees.clone(), weight_limit: Unlimited },
		];
		let program = |count| Xcm([begin.clone(), vec![subscribe.clone(); count]].concat());
		let can_be_weighed = |count: &usize| weight_of(&mut chain, program(*count)).is_ok();
		let most = (1..=97).rev().find(can_be_weighed).expect("some can");
		let weight = weight_of(&mut chain, program(most)).unwrap();
		assert!(weight.ref_time() > MaxProgramWeight::get().ref_time() / 3, "{weight:?}");
		let events = receive(&mut chain, PARACHAIN, program(most));
		let used = events.iter().find_map(|event| match event {
			RuntimeEvent::MessageQueue(pallet_message_queue::Event::Processed {
				weight_used,
				success: false,
				..
			}) => Some(weight_used.ref_time()),
			_ => None,
		});
		let used = used.expect("it has nothing to pay with");
		assert!(used < MaxProgramWeight::get().ref_time() / 100, "{fees:?}: {used}");
	}
}

fn weight_of(chain: &mut Chain, mut program: Xcm<RuntimeCall>) -> Result<Weight, InstructionError> {
	use polkadot_sdk::staging_xcm_executor::traits::WeightBounds;
	chain.read(|| rill_runtime::configs::xcm::Weigher::weight(&mut program, Weight::MAX))
}
