"""Run ministack, the emulated AWS. Started by infra.local.aws with the interpreter of .local/venv-aws.

Its Lambda workers run on the interpreter named in CARNET_LAMBDA_PYTHON, whose environment holds what
AWS's runtime brings and nothing else: a dependency that the package lacks fails here as it would there.
"""

import os
import sys

sys.executable = os.environ.pop("CARNET_LAMBDA_PYTHON")  # ministack starts its workers with it

from ministack.app import main  # noqa: E402  the line above has to come first

main()
