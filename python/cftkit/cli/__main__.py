# SPDX-License-Identifier: Apache-2.0
from cftkit.cli import main

main()
