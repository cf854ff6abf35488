# Carnet's commands. Each makes what it needs from the lock files first: the first time takes a minute
# and the network, later ones neither. PYTHON=python3.12 chooses the interpreter.

PYTHON ?=
CARNET_PORT ?= 8000
DETACH ?=
TESTS ?=
# Twice the two cores of a small machine: who waits for a page or a queue leaves them to the others.
WORKERS ?= 4
SHELL := /bin/sh
.DEFAULT_GOAL := help
# A company's proxy signs with a certificate that only the system knows: uv asks the system, as pip does.
export UV_SYSTEM_CERTS := 1
# Each run starts some forty Pythons: where a machine forbids them their compiled modules, that is minutes.
export PYTHONDONTWRITEBYTECODE :=

ENVIRONMENT := .venv/.made
LOCAL_AWS := .local/venv-aws/.made .local/venv-lambda/.made
NODE_CODE := node_modules/.made
DATA := .local/data/.made
WORDS := chalicelib/words/built/.made
KEY ?=
STACK ?= carnet
WHOM ?=
QUEUE ?=

PREFIX ?= $(STACK)
WITH ?=

.PHONY: help demo demo-stop demo-logs test soak check bench words package lock clean deploy status redrive pause resume

help:
	@echo "make demo [DETACH=1] [CARNET_PORT=8000]   everything on this machine, with a café to try"
	@echo "make demo-stop                            end a detached demo"
	@echo "make demo-logs                            what its Lambda functions wrote"
	@echo "make test [TESTS=tests/domain] [WORKERS=4] the test suite"
	@echo "make soak [TESTS=…]                       the same proofs over many more seeds, up to an hour"
	@echo "make check                                style, types, import rules, template"
	@echo "make bench                                what was measured, as ratios"
	@echo "make words [KEY=limit_hours]              compile the words; KEY shows one in every language"
	@echo "make package                              template and zip for AWS"
	@echo "make deploy [STACK=carnet] WITH='BaseUrl=https://… AlarmEmail=…'  on AWS: README, step 4; again to upgrade"
	@echo "make status [STACK=carnet]                how a deployed Carnet is doing: docs/operators.md"
	@echo "make pause|resume WHOM=all                stop what goes to phones, and go on; WHOM=merchant for one"
	@echo "make redrive QUEUE=apple                  dead letters back into their queue"
	@echo "make lock                                 renew the lock files after a change in requirements/*.in"
	@echo "make clean                                forget environments, builds and the demo's cards"

demo: $(ENVIRONMENT) $(LOCAL_AWS) $(NODE_CODE) $(WORDS)
	@exec .venv/bin/python -m infra.local.demo start --port $(CARNET_PORT) $(if $(DETACH),--detach)

demo-stop: $(ENVIRONMENT)
	@.venv/bin/python -m infra.local.demo stop

demo-logs: $(ENVIRONMENT)
	@.venv/bin/python -m infra.local.demo logs

test: $(ENVIRONMENT) $(LOCAL_AWS) $(NODE_CODE) $(WORDS)
	@infra/environment browser
	@.venv/bin/python -m pytest -n $(WORKERS) --dist loadgroup $(TESTS)

# Proof by volume: the same tests over many more seeds and pictures; within an hour on two cores.
SOAKED := tests/simulation tests/soak tests/attack tests/domain/ledger tests/aws/table/test_claims.py tests/contract/test_a_chains_directory.py tests/wallets/google/test_quota.py tests/e2e/test_lanes.py tests/e2e/test_burst.py tests/api/test_openapi.py tests/api/test_bounds.py tests/browser/scanner/test_hard_frames.py tests/e2e/test_studio.py
soak: $(ENVIRONMENT) $(LOCAL_AWS) $(NODE_CODE) $(WORDS)
	@infra/environment browser
	@rm -f .local/soak.txt
	@CARNET_SOAK=1 timeout --signal=INT 3600 .venv/bin/python -m pytest -n 2 --dist loadgroup --timeout 3000 $(or $(TESTS),$(SOAKED)); \
		ended=$$?; cat .local/soak.txt; exit $$ended

check: $(ENVIRONMENT) $(NODE_CODE) $(WORDS)
	@.venv/bin/ruff check
	@.venv/bin/ruff format --check
	@.venv/bin/mypy
	@.venv/bin/lint-imports --no-logo
	@.venv/bin/python -m infra.package
	@.venv/bin/python -m infra.api_types
	@node_modules/.bin/tsc && node_modules/.bin/tsc --project tsconfig.worker.json
	@node_modules/.bin/biome check --error-on-warnings
	@.venv/bin/cfn-lint .local/package/sam.yaml && echo "cfn-lint: the template is clean"

bench: $(ENVIRONMENT) $(LOCAL_AWS) $(NODE_CODE) $(DATA) $(WORDS)
	@.venv/bin/python -m tests.bench

words: $(ENVIRONMENT)
	@.venv/bin/python -m infra.words $(if $(KEY),--show $(KEY))

package: $(ENVIRONMENT) $(NODE_CODE) $(WORDS)
	@.venv/bin/python -m infra.package

deploy: $(ENVIRONMENT) $(NODE_CODE) $(WORDS)
	@.venv/bin/python -m infra.deploy --stack $(STACK) --prefix $(PREFIX) $(WITH)

status: $(ENVIRONMENT)
	@.venv/bin/python -m infra.admin --stack $(STACK) status

redrive: $(ENVIRONMENT)
	@.venv/bin/python -m infra.admin --stack $(STACK) redrive $(QUEUE)

pause resume: $(ENVIRONMENT)
	@.venv/bin/python -m infra.admin --stack $(STACK) $@ $(WHOM)

lock: $(ENVIRONMENT)
	@requirements/lock

clean:
	@infra/environment clean

.venv/.made: requirements/uv.txt requirements/dev.txt
	@PYTHON="$(PYTHON)" infra/environment python

.local/venv-aws/.made: requirements/aws.txt $(ENVIRONMENT)
	@infra/environment local aws

.local/venv-lambda/.made: requirements/lambda.txt $(ENVIRONMENT)
	@infra/environment local lambda

.local/data/.made: requirements/data.txt $(ENVIRONMENT)
	@infra/environment data

$(WORDS): $(ENVIRONMENT) infra/words/build.py infra/words/compiler.py infra/words/for_pages.py infra/words/cldr.py $(wildcard chalicelib/words/*/*.ftl)
	@.venv/bin/python -m infra.words
	@touch $@

node_modules/.made: package.json package-lock.json
	@infra/environment node
