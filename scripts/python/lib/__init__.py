# SPDX-License-Identifier: Apache-2.0
"""What several scripts in Python share."""
