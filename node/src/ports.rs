// SPDX-License-Identifier: Apache-2.0

//! Refuses to start on taken ports.
//!
//! The node itself would start, with one line in the log for each: JSON-RPC would move to a random
//! port, Prometheus would not answer, and the network would listen nowhere. Wallets and monitoring
//! would then talk to the program that holds the port, often an older node.

use sc_cli::Result;
use sc_service::Configuration;
use std::{
	io::ErrorKind,
	net::{IpAddr, SocketAddr, TcpListener},
};

/// Fails for the first service whose address is taken. The error names the service and the flag for
/// another port.
///
/// Another program can still take a port between this check and the start of the services. That
/// does no harm to JSON-RPC, which then fails by itself (see [`no_random_ports`]).
pub fn ensure_free(config: &Configuration) -> Result<()> {
	let rpc = config.rpc.addr.iter().flatten();
	let rpc = rpc.filter(|endpoint| !endpoint.retry_random_port).map(|it| it.listen_addr);
	let prometheus = config.prometheus_config.iter().map(|prometheus| prometheus.port);
	let network = config.network.listen_addresses.iter();
	let network = network.filter_map(|address| tcp_address(&address.to_string()));

	rpc.map(|address| ("JSON-RPC", "--rpc-port", address))
		.chain(prometheus.map(|address| ("Prometheus", "--prometheus-port", address)))
		.chain(network.map(|address| ("peer-to-peer", "--port", address)))
		.try_for_each(|(service, flag, address)| ensure_bindable(service, flag, address))
}

/// Makes a taken port an error of the JSON-RPC server too.
pub fn no_random_ports(config: &mut Configuration) {
	for endpoint in config.rpc.addr.iter_mut().flatten() {
		endpoint.retry_random_port = false;
	}
}

fn ensure_bindable(service: &str, flag: &str, address: SocketAddr) -> Result<()> {
	let reason = match TcpListener::bind(address).map_err(|error| error.kind()) {
		Err(ErrorKind::AddrInUse) => "is already in use, perhaps by another node",
		Err(ErrorKind::PermissionDenied) => "needs rights that this user does not have",
		// Any other failure concerns the address, such as IPv6 on a machine without it. The
		// services rightly continue with the other addresses.
		Ok(_) | Err(_) => return Ok(()),
	};
	Err(format!("the {service} address {address} {reason}; choose another port with {flag}").into())
}

/// Reads the TCP part of a multiaddress such as `/ip4/0.0.0.0/tcp/30333/ws`.
fn tcp_address(multiaddress: &str) -> Option<SocketAddr> {
	let mut parts = multiaddress.split('/').skip(1);
	let ip: IpAddr = match parts.next()? {
		"ip4" | "ip6" => parts.next()?.parse().ok()?,
		_ => return None,
	};
	match parts.next()? {
		"tcp" => Some(SocketAddr::new(ip, parts.next()?.parse().ok()?)),
		_ => None,
	}
}
