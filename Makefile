# The only doors: run, test, quick, bench, assets, measure, bundle, deb.
.PHONY: run test quick bench assets measure bundle deb
python := .venv/bin/python

# Opens the app. ARGS passes options on: make run ARGS="--fresh"
run:
	@packaging/prepare.sh run
	@$(python) -m app.start.command_line $(ARGS)

# Everything CI checks. Panels and pictures need no screen; journeys get a screen of their own.
test: quick
	@QT_QPA_PLATFORM=offscreen $(python) -m pytest --quiet --numprocesses=auto --dist=worksteal -m whole_body tests/geometry tests/files tests/command_line
	@QT_QPA_PLATFORM=offscreen $(python) -m pytest --quiet --numprocesses=auto --dist=loadfile -m "not built" tests/scene tests/faults tests/pictures tests/windows tests/authoring tests/exports tests/start tests/bundle
	@env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24" $(python) -m pytest --quiet tests/journeys

# Style, types, import contracts and what needs neither Qt nor VTK, but for sweeps over the whole body.
quick:
	@packaging/prepare.sh test
	@.venv/bin/ruff check --quiet .
	@.venv/bin/ruff format --quiet --check .
	@.venv/bin/mypy --no-error-summary
	@.venv/bin/lint-imports --no-cache 2>&1 | tail -n 3 | grep -q "0 broken" || { .venv/bin/lint-imports --no-cache; exit 1; }
	@QT_QPA_PLATFORM=offscreen $(python) -m pytest --quiet --numprocesses=auto --dist=worksteal -m "not whole_body" tests/rules tests/language tests/facts tests/reasoning tests/geometry tests/files tests/state tests/actions tests/command_line

bench:
	@packaging/prepare.sh test
	@$(python) -m tests.benchmarks.bench $(ARGS)

# Builds the shapes, the compiled facts and the languages again; only what changed.
assets:
	@packaging/prepare.sh assets
	@$(python) -m anatomy.files.facts_folder
	@$(python) -m anatomy.files.translations
	@$(python) -m app.language.extract
	@$(python) -m anatomy.authoring.build $(ONLY)
	@$(python) -m anatomy.files.flat_map_file

measure:
	@packaging/prepare.sh assets
	@$(python) -m anatomy.authoring.measure

# One folder with the program and all that it needs: build/bundle/kneural. Then it must open, draw and explain by itself.
bundle:
	@packaging/prepare.sh bundle
	@build/environment/bin/python packaging/make.py bundle
	@packaging/prepare.sh test
	@QT_QPA_PLATFORM=offscreen $(python) -m pytest --quiet -m built tests/bundle

# The Debian package and the archive, in build/out, from the bundle.
deb: bundle
	@build/environment/bin/python packaging/make.py deb
