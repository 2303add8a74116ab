// SPDX-License-Identifier: Apache-2.0

//! Random values of every type in the metadata, so that each call of each pallet is covered without
//! a list.

use codec::{Compact, DecodeLimit, Encode};
use polkadot_sdk::polkadot_primitives::AccountId;
use rand::{seq::SliceRandom, Rng, RngCore};
use rill_runtime::{constants::currency::RILL, RuntimeCall};
use scale_info::{
	form::PortableForm, Field, MetaType, PortableRegistry, Registry, TypeDef, TypeDefPrimitive,
	Variant,
};
use std::sync::LazyLock;

/// Depth of a value from which on it ends as soon as possible.
const DEPTH: u32 = 12;

/// Greatest depth of a call that decodes, as in a block.
const DECODING_DEPTH: u32 = 256;

/// The types of all calls, and the type of a call.
static TYPES: LazyLock<(PortableRegistry, u32)> = LazyLock::new(|| {
	let mut registry = Registry::new();
	let call = registry.register_type(&MetaType::new::<RuntimeCall>());
	(registry.into(), call.id)
});

/// A generator of values.
pub struct Arbitrary<'a, R> {
	random: &'a mut R,
	accounts: &'a [AccountId],
	encoded: Vec<u8>,
}

impl<'a, R: RngCore> Arbitrary<'a, R> {
	/// A generator of values with these accounts.
	pub fn new(random: &'a mut R, accounts: &'a [AccountId]) -> Self {
		Self { random, accounts, encoded: Vec::new() }
	}

	/// A call of a random pallet, all pallets being equally likely. None if the value does not
	/// decode: some types accept less than their description says.
	pub fn call(mut self) -> Option<RuntimeCall> {
		self.value(TYPES.1, 0);
		RuntimeCall::decode_all_with_depth_limit(DECODING_DEPTH, &mut &self.encoded[..]).ok()
	}

	fn value(&mut self, id: u32, depth: u32) {
		if depth > 0 && id == TYPES.1 && depth > DEPTH / 2 {
			// Calls in calls end here.
			let remark = polkadot_sdk::frame_system::Call::remark { remark: vec![] };
			return RuntimeCall::System(remark).encode_to(&mut self.encoded);
		}
		let ty = TYPES.0.resolve(id).expect("types of types are registered; qed");
		if ty.path.segments.last().is_some_and(|name| name == "AccountId32") {
			let who = self.accounts.choose(self.random).expect("there are some; qed");
			return who.encode_to(&mut self.encoded);
		}
		match &ty.type_def {
			TypeDef::Composite(composite) => self.fields(&composite.fields, depth),
			TypeDef::Variant(all) => self.variant(&all.variants, depth),
			TypeDef::Tuple(tuple) => {
				tuple.fields.iter().for_each(|field| self.value(field.id, depth + 1));
			},
			TypeDef::Array(array) => {
				(0..array.len).for_each(|_| self.value(array.type_param.id, depth + 1));
			},
			TypeDef::Sequence(sequence) => {
				let length = self.length(depth);
				Compact(length).encode_to(&mut self.encoded);
				(0..length).for_each(|_| self.value(sequence.type_param.id, depth + 1));
			},
			TypeDef::Compact(compact) => self.compact(compact.type_param.id),
			TypeDef::BitSequence(_) => Compact(0u32).encode_to(&mut self.encoded),
			TypeDef::Primitive(primitive) => self.primitive(primitive),
		}
	}

	fn fields(&mut self, fields: &[Field<PortableForm>], depth: u32) {
		fields.iter().for_each(|field| self.value(field.ty.id, depth + 1));
	}

	fn variant(&mut self, variants: &[Variant<PortableForm>], depth: u32) {
		let shortest = || variants.iter().min_by_key(|variant| variant.fields.len());
		let chosen = if depth > DEPTH { shortest() } else { variants.choose(self.random) };
		// A type without values has no variant.
		if let Some(variant) = chosen {
			self.encoded.push(variant.index);
			self.fields(&variant.fields, depth);
		}
	}

	/// Mostly short, and sometimes longer than a bound.
	fn length(&mut self, depth: u32) -> u32 {
		match self.random.gen_range(0..20) {
			_ if depth > DEPTH => 0,
			0 => 40,
			1 => 17,
			_ => self.random.gen_range(0..=3),
		}
	}

	fn compact(&mut self, id: u32) {
		let ty = TYPES.0.resolve(id).expect("types of types are registered; qed");
		match &ty.type_def {
			TypeDef::Primitive(TypeDefPrimitive::U8) => {
				Compact(self.number() as u8).encode_to(&mut self.encoded);
			},
			TypeDef::Primitive(TypeDefPrimitive::U16) => {
				Compact(self.number() as u16).encode_to(&mut self.encoded);
			},
			TypeDef::Primitive(TypeDefPrimitive::U32) => {
				Compact(self.number() as u32).encode_to(&mut self.encoded);
			},
			TypeDef::Primitive(TypeDefPrimitive::U64) => {
				Compact(self.number() as u64).encode_to(&mut self.encoded);
			},
			// A number in a wrapper, such as a part of one.
			TypeDef::Composite(composite) if composite.fields.len() == 1 => {
				self.compact(composite.fields[0].ty.id);
			},
			TypeDef::Composite(_) | TypeDef::Tuple(_) => {},
			_ => Compact(self.number()).encode_to(&mut self.encoded),
		}
	}

	fn primitive(&mut self, primitive: &TypeDefPrimitive) {
		let number = self.number();
		let encoded = &mut self.encoded;
		match primitive {
			TypeDefPrimitive::Bool => (number % 2 == 1).encode_to(encoded),
			TypeDefPrimitive::Char => (number as u8 as char as u32).encode_to(encoded),
			TypeDefPrimitive::Str => "text".encode_to(encoded),
			TypeDefPrimitive::U8 | TypeDefPrimitive::I8 => (number as u8).encode_to(encoded),
			TypeDefPrimitive::U16 | TypeDefPrimitive::I16 => (number as u16).encode_to(encoded),
			TypeDefPrimitive::U32 | TypeDefPrimitive::I32 => (number as u32).encode_to(encoded),
			TypeDefPrimitive::U64 | TypeDefPrimitive::I64 => (number as u64).encode_to(encoded),
			TypeDefPrimitive::U128 | TypeDefPrimitive::I128 => number.encode_to(encoded),
			TypeDefPrimitive::U256 | TypeDefPrimitive::I256 => {
				(number, 0u128).encode_to(encoded);
			},
		}
	}

	/// A number with a meaning for some call: an index, a percentage, an amount, an extreme.
	fn number(&mut self) -> u128 {
		match self.random.gen_range(0..10) {
			0 => 0,
			1..=3 => self.random.gen_range(0..=5),
			4 => self.random.gen_range(0..=1_000),
			5 => RILL / 100 + self.random.gen_range(0..=1),
			6 => RILL * self.random.gen_range(1..=1_000),
			7 => RILL * 100_000,
			8 => self.random.gen(),
			_ => u128::MAX,
		}
	}
}
