// SPDX-License-Identifier: Apache-2.0

//! Build script of each stand-in. The version must end in the checksum of its sources, which
//! include this file.
//!
//! The scripts give the sources an old time, so that a fresh clone does not compile their
//! dependents again (`settle_stand_ins` in scripts/lib.sh). Cargo would then take objects of other
//! sources for current ones, if any existed with this version.

use std::{env, fs};

fn main() {
	println!("cargo::rerun-if-changed=src");
	let sources = ["src/lib.rs", "../check-version.rs"]
		.map(|file| fs::read(file).expect("every stand-in is one file and this one"))
		.concat();
	let wanted = format!("rill.{}", cksum(&sources));
	let version = env::var("CARGO_PKG_VERSION").expect("cargo sets it");
	let (stands_for, checksum) = version.split_once('+').unwrap_or((&version, ""));
	if checksum != wanted {
		println!("cargo::error=the version has to be {stands_for}+{wanted}, in Cargo.toml and in every Cargo.lock");
	}
}

/// The checksum of POSIX's `cksum`: a CRC of the bytes and of their number.
fn cksum(bytes: &[u8]) -> u32 {
	const POLYNOMIAL: u32 = 0x04C1_1DB7;
	let length = bytes.len().to_le_bytes();
	let significant = length.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
	let crc = bytes.iter().chain(&length[..significant]).fold(0u32, |crc, byte| {
		(0..8).fold(crc ^ u32::from(*byte) << 24, |crc, _| {
			crc << 1 ^ if crc >> 31 == 1 { POLYNOMIAL } else { 0 }
		})
	});
	!crc
}
