# SPDX-License-Identifier: Apache-2.0
"""The pages of docs/ that are made from the data of the model."""
