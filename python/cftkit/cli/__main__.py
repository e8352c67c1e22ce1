# SPDX-License-Identifier: Apache-2.0
from cftkit.cli import main

if __name__ == "__main__":
    main()
