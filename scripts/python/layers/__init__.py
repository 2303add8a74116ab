# SPDX-License-Identifier: Apache-2.0
"""The parts of scripts/check-layers that do not depend on its tables."""
