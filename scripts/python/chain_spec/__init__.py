# SPDX-License-Identifier: Apache-2.0
"""scripts/chain-spec: from the description of a network to its specification."""
