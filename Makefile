# make setup    .venv with the program, ready to run
# make demo     screens the sample scans, then opens the window where there is a display
# make test     style, types, import contracts and tests (what CI runs)
# make models   trains and exports every shipped model again (needs the image sets, see training/)
# make package  dist/ThoraLite, the folder that is shipped
# make dist     installers and archives of this system, checksums and list of parts, in dist/
#
# PYTHON=/path/to/python picks the interpreter that .venv is made with.

export PYTHON
READY := .venv/ready
DEPENDS := pyproject.toml constraints.txt constraints-training.txt scripts/setup.sh core/__init__.py

.PHONY: setup demo test models package dist clean

setup: $(READY)-desktop

demo: setup
	scripts/demo.sh

test: $(READY)-desktop,dev,training,build
	scripts/check.sh

models: $(READY)-training
	.venv/bin/python -m training build

package: $(READY)-desktop,build
	.venv/bin/pyinstaller --noconfirm build.spec

dist: package
	.venv/bin/python -m installers

clean:
	rm -rf .venv build dist out

$(READY)-%: $(DEPENDS)
	scripts/setup.sh $*
	touch $@
