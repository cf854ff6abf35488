"""What Lambda gets: it imports with nothing else around, loads no SDK early, and is small."""

import email
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import yaml

from infra.package import BROWSER_CODE, ROOT, Package, package

ENTRY_POINTS = [
    "app",
    "chalicelib.entrypoints.workers.road",
    "chalicelib.entrypoints.workers.webhooks",
]
SDKS = ["boto3", "botocore", "cryptography", "PIL", "urllib3", "passlib"]
ZIPPED_AIM, UNZIPPED_AIM = 17_500_000, 48_000_000  # the shorter the download, the shorter a cold start
TINY_APP = """
from chalice import Chalice

app = Chalice(app_name="tiny")


@app.route("/")
def index():
    return {}
"""
AWS_BRINGS = {"boto3", "botocore", "s3transfer", "jmespath", "python-dateutil", "six"}


@pytest.fixture(scope="session")
def packaged() -> Package:
    return package(for_lambda=False)


@pytest.fixture(scope="session")
def unzipped(packaged: Package, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unzipped")
    with zipfile.ZipFile(packaged.zip) as archive:
        archive.extractall(folder)
    return folder


@pytest.mark.parametrize("entry_point", ENTRY_POINTS)
def test_an_entry_point_imports_from_the_package_alone(unzipped: Path, entry_point: str) -> None:
    _run_alone(unzipped, f"import {entry_point}")


@pytest.mark.parametrize("entry_point", ENTRY_POINTS)
def test_importing_an_entry_point_loads_no_sdk(unzipped: Path, entry_point: str) -> None:
    loaded = _run_alone(
        unzipped, f"import {entry_point}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    )

    assert not set(SDKS) & set(loaded.split())


def test_what_entry_points_import_late_is_in_the_package(unzipped: Path) -> None:
    """Everything but boto3, which AWS's runtime brings: it stands on a clean interpreter there and here."""
    modules = sorted(
        ".".join(path.relative_to(unzipped).with_suffix("").parts).removesuffix(".__init__")
        for path in (unzipped / "chalicelib").rglob("*.py")
    )
    python = ROOT / ".local" / "venv-lambda" / "bin" / "python"
    code = f"import sys; sys.path.insert(0, {str(unzipped)!r})\nfor name in {modules!r}: __import__(name)"
    done = subprocess.run([python, "-I", "-c", code], capture_output=True, text=True, cwd=unzipped)

    assert done.returncode == 0, done.stderr


def test_every_module_is_compiled(unzipped: Path) -> None:
    """A module without bytecode is compiled anew at each cold start, because the folder is read-only."""
    own = [
        unzipped / "app.py",
        *(unzipped / "chalice").rglob("*.py"),
        *(unzipped / "chalicelib").rglob("*.py"),
    ]
    missing = [
        str(path)
        for path in own
        if not (path.parent / "__pycache__" / f"{path.stem}.{sys.implementation.cache_tag}.pyc").exists()
    ]

    assert missing == []


def test_pass_templates_are_at_the_packages_root(unzipped: Path) -> None:
    assert {path.parent.name for path in (unzipped / "pass_templates").glob("*/pass.json")} >= {
        "stamps",
        "points",
    }


def test_pillow_draws_and_reads_pictures_without_the_parts_left_out(unzipped: Path) -> None:
    code = """
import io
from PIL import Image, ImageDraw
for form in ("PNG", "JPEG"):
    file = io.BytesIO()
    image = Image.new("RGB", (32, 32))
    ImageDraw.Draw(image).ellipse((2, 2, 30, 30), fill="white")
    image.save(file, form)
    assert Image.open(io.BytesIO(file.getvalue())).resize((8, 8)).getpixel((4, 4))[0] > 200
"""
    _run_alone(unzipped, code)


def test_the_reader_of_qr_codes_is_there_plain_and_in_brotli(unzipped: Path) -> None:
    plain = unzipped / "chalicelib" / "web" / "vendor" / "reader" / "zxing_reader.wasm"
    source = ROOT / "node_modules" / BROWSER_CODE["reader/zxing_reader.wasm"]
    unpack = "process.stdout.write(zlib.brotliDecompressSync(fs.readFileSync(process.argv[1])))"
    packed = plain.with_name(f"{plain.name}.br")
    unpacked = subprocess.run(["node", "-e", unpack, packed], capture_output=True, check=True).stdout

    assert plain.read_bytes() == unpacked == source.read_bytes()
    assert packed.stat().st_size < 330_000


def test_a_telephone_number_is_read_without_the_parts_left_out(unzipped: Path) -> None:
    code = """
import phonenumbers
for given in ("+40 (0)721 234 567", "+33 6 12 34 56 78", "+1 650 253 0000"):
    number = phonenumbers.parse(given)
    assert phonenumbers.is_valid_number(number) and phonenumbers.number_type(number) is not None
    print(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL))
"""
    assert _run_alone(unzipped, code).splitlines()[0] == "+40 721 234 567"


def test_the_package_is_small(packaged: Package) -> None:
    assert packaged.zipped_bytes < ZIPPED_AIM
    assert packaged.unzipped_bytes < UNZIPPED_AIM


def test_the_package_holds_what_is_locked_and_nothing_that_aws_brings(unzipped: Path) -> None:
    shipped = {
        email.message_from_string(path.read_text())["Name"].lower()
        for path in unzipped.glob("*.dist-info/METADATA")
    }
    locked = {
        line.partition("==")[0].lower()
        for line in (ROOT / "requirements" / "package.txt").read_text().splitlines()
        if "==" in line
    }

    assert shipped <= locked
    assert not shipped & AWS_BRINGS
    assert not any((unzipped / name).exists() for name in ("boto3", "botocore", "pip", "setuptools"))


def test_the_same_inputs_are_packaged_once_and_to_the_same_bytes(tmp_path: Path) -> None:
    first = package(_project(tmp_path / "one"), for_lambda=False)
    before = first.zip.stat().st_mtime_ns
    again = package(tmp_path / "one", for_lambda=False)
    elsewhere = package(_project(tmp_path / "two"), for_lambda=False)

    assert again == first
    assert first.zip.stat().st_mtime_ns == before
    assert elsewhere.zip.read_bytes() == first.zip.read_bytes()


def test_a_changed_file_is_packaged_anew(tmp_path: Path) -> None:
    before = package(_project(tmp_path), for_lambda=False)
    (tmp_path / "pass_templates" / "new.json").write_text("{}")
    after = package(tmp_path, for_lambda=False)

    assert "pass_templates/new.json" not in zipfile.ZipFile(before.zip).namelist()
    assert "pass_templates/new.json" in zipfile.ZipFile(after.zip).namelist()


def test_the_template_keeps_the_table_and_gives_each_function_a_role_of_its_own(packaged: Package) -> None:
    resources = yaml.safe_load(packaged.template.read_text())["Resources"]
    functions = {
        name: each for name, each in resources.items() if each["Type"] == "AWS::Serverless::Function"
    }
    roles = [each["Properties"]["Role"]["Fn::GetAtt"][0] for each in functions.values()]

    assert resources["Table"]["DeletionPolicy"] == resources["Table"]["UpdateReplacePolicy"] == "Retain"
    assert len(set(roles)) == len(roles) >= 4
    for name in roles:
        (policy,) = resources[name]["Properties"]["Policies"]
        for statement in policy["PolicyDocument"]["Statement"]:
            of_one = "ses:FromAddress" in str(statement.get("Condition"))  # SES: one sender, not one place
            to_phones = "sns:*:*:*" in str(statement.get("NotResource"))  # whatever is no topic
            everywhere = statement.get("Resource", "*") == "*" and not (of_one or to_phones)
            assert not everywhere, f"{name} may {statement['Action']} anywhere"


def _project(root: Path) -> Path:
    """The smallest project that can be packaged: an app with one route, no requirements."""
    for name in ("infra", "requirements", "chalicelib", "pass_templates"):
        (root / name).mkdir(parents=True)
    (root / "app.py").write_text(TINY_APP)
    english = root / "chalicelib" / "words" / "en"
    english.mkdir(parents=True)
    (english / "till.ftl").write_text("a = A\n")
    (root / "chalicelib" / "__init__.py").touch()
    (root / "infra" / "resources.yaml").write_text("Resources: {}\n")
    (root / "requirements" / "package.txt").touch()
    shutil.copytree(ROOT / ".chalice", root / ".chalice")
    return root


def _run_alone(folder: Path, code: str) -> str:
    """Run code in a process that has the standard library and `folder`, and nothing else."""
    alone = f"import sys; sys.path.append({str(folder)!r})\n{code}"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", alone], capture_output=True, text=True, cwd=folder
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
