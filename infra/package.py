"""Package the app as Lambda gets it: a SAM template and a zip. Run by `make package` and by the demo.

Chalice ships app.py, chalicelib/ and vendor/ and nothing else, and would resolve the requirements anew
(docs/adr/0001), so everything is staged first: the locked wheels, `pass_templates/`, compiled modules.
The same inputs give the same bytes, and are packaged once.
"""

import argparse
import compileall
import fcntl
import hashlib
import os
import platform
import py_compile
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import chalice.app

from infra import alarms, brotli, bundles
from infra.words import build as words

ROOT = Path(__file__).resolve().parents[1]
PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"  # Chalice names the runtime after it
RUNTIME = "3.11"  # on Lambda; what the tests run on (docs/adr/0036)
LAMBDA_WHEELS = "x86_64-manylinux2014"  # runs on Amazon Linux 2 (Python 3.11) and on 2023 (3.12 and later)
KEPT = 5
LEFT_OUT = (
    # Pillow's parts for AVIF, WebP, fonts and colour profiles: our pictures are PNG and JPEG, and we draw no
    # text.
    "PIL/_avif*", "PIL/_webp*", "pillow.libs/libwebp*", "pillow.libs/libsharpyuv*",
    "PIL/_imagingft*", "PIL/_imagingcms*", "PIL/_imagingtk*", "pillow.libs/libavif*",
    "pillow.libs/libfreetype*", "pillow.libs/libharfbuzz*", "pillow.libs/libbrotli*", "pillow.libs/libpng*",
    "pillow.libs/liblcms*",
    # And calculations with pictures.
    "PIL/_imagingmath*", "PIL/_imagingmorph*",
    # And its readers of formats that nobody hands in, and what is for a desktop.
    *(
        f"PIL/{name}.py"
        for name in (
            "AvifImagePlugin", "BdfFontFile", "BlpImagePlugin", "BufrStubImagePlugin", "ContainerIO",
            "CurImagePlugin", "DcxImagePlugin", "DdsImagePlugin", "EpsImagePlugin", "FitsImagePlugin",
            "FliImagePlugin", "FontFile", "FpxImagePlugin", "FtexImagePlugin", "GbrImagePlugin",
            "GdImageFile", "GribStubImagePlugin", "Hdf5StubImagePlugin", "IcnsImagePlugin",
            "IcoImagePlugin", "ImImagePlugin", "ImageCms", "ImageDraw2", "ImageGrab", "ImageMath",
            "ImageMorph", "ImageQt", "ImageShow", "ImageTk", "ImageWin", "ImtImagePlugin",
            "IptcImagePlugin", "Jpeg2KImagePlugin", "McIdasImagePlugin", "MicImagePlugin",
            "MpegImagePlugin", "MspImagePlugin", "PSDraw", "PalmImagePlugin", "PcdImagePlugin",
            "PcfFontFile", "PcxImagePlugin", "PdfImagePlugin", "PdfParser", "PixarImagePlugin",
            "PsdImagePlugin", "QoiImagePlugin", "SgiImagePlugin", "SpiderImagePlugin", "SunImagePlugin",
            "TarIO", "TgaImagePlugin", "WalImageFile", "WebPImagePlugin", "WmfImagePlugin",
            "XVThumbImagePlugin", "XbmImagePlugin", "XpmImagePlugin",
        )
    ),
    # Short numbers, such as of the police; nobody's telephone has one.
    "phonenumbers/shortdata/region_*",
    # What email-validator asks name servers with: whether a domain takes mail is not asked in a request.
    "dns", "dnspython-*",
    # Of passlib all but argon2; HTTP for browsers that run Python.
    "passlib/_data", "passlib/ext", "passlib/crypto/_*", "passlib/crypto/des.py", "passlib/crypto/scrypt",
    "passlib/handlers/[!_a]*", "passlib/apache.py", "passlib/apps.py", "passlib/hosts.py", "passlib/pwd.py",
    "passlib/totp.py", "urllib3/contrib/emscripten",
    # Of fido2 what talks to a security key on one's own desk, and the list of makers' certificates.
    "fido2/hid", "fido2/client", "fido2/ctap*", "fido2/attestation", "fido2/mds3.py", "fido2/pcsc.py",
    "fido2/payment.py", "fido2/features.py",
    # Commands to type, and of urllib3 what goes through pyOpenSSL or a SOCKS proxy.
    "segno/cli.py", "idna/cli.py", "urllib3/contrib/pyopenssl.py", "urllib3/contrib/socks.py",
    # For compilers and installers.
    "cffi", "cffi-*", "pycparser", "pycparser-*", "bin", "share", ".lock", "**/tests", "**/*.pyi", "**/*.c",
    "**/*.h", "*.dist-info/RECORD", "*.dist-info/INSTALLER", "*.dist-info/REQUESTED",
)  # fmt: skip

# Third-party browser code, from npm by package-lock.json, by the name that it has in web/vendor/.
BROWSER_CODE = {
    "reader/index.js": "zxing-wasm/dist/es/reader/index.js",
    "share.js": "zxing-wasm/dist/es/share.js",  # which the first imports from there
    "reader/zxing_reader.wasm": "zxing-wasm/dist/reader/zxing_reader.wasm",
}


@dataclass(frozen=True, slots=True)
class Package:
    template: Path
    zip: Path

    @property
    def zipped_bytes(self) -> int:
        return self.zip.stat().st_size

    @property
    def unzipped_bytes(self) -> int:
        with zipfile.ZipFile(self.zip) as archive:
            return sum(entry.file_size for entry in archive.infolist())


def refuse_other_runtime() -> None:
    """What is deployed is what was tested: Chalice takes the runtime from the interpreter that packages."""
    if PYTHON != RUNTIME:
        sys.exit(
            f"Packages for AWS are made with Python {RUNTIME}, this is {PYTHON}. Make the environment "
            f"with it: make clean; make check PYTHON=python{RUNTIME}"
        )


def package(root: Path = ROOT, *, for_lambda: bool = True, stage: str = "dev") -> Package:
    """The packaged app; `for_lambda` False takes this machine's wheels, to run it here."""
    wheels = LAMBDA_WHEELS if for_lambda or _lambda_wheels_run_here() else ""
    words.build(root / "chalicelib" / "words")
    bundles.build(root)
    build = root / ".local" / "build"
    build.mkdir(parents=True, exist_ok=True)
    with _alone(build / "lock"):
        folder = build / f"{stage}-{_digest(root, wheels, stage)}"
        if not folder.exists():
            filling = build / "filling"
            shutil.rmtree(filling, ignore_errors=True)
            _stage(root, filling / "app", _vendored(root, build, wheels), build)
            resources = _with_alarms(root / "infra" / "resources.yaml", filling / "resources.yaml")
            _chalice_package(filling, resources, stage)
            shutil.rmtree(filling / "app")
            filling.rename(folder)
            _prune(build, stage)
    return Package(template=folder / "out" / "sam.yaml", zip=folder / "out" / "deployment.zip")


def _with_alarms(resources: Path, target: Path) -> Path:
    """The template with its alarms, which follow the queues and functions that it has."""
    text = resources.read_text()
    target.write_text(text.replace("\nOutputs:\n", f"\n{alarms.as_resources(text)}\nOutputs:\n"))
    return target


def _prune(build: Path, stage: str) -> None:
    """Keep the newest few: an older one may still be being deployed."""
    for old in sorted(build.glob(f"{stage}-*"), key=lambda folder: folder.stat().st_mtime)[:-KEPT]:
        shutil.rmtree(old)


def _lambda_wheels_run_here() -> bool:
    return sys.platform == "linux" and platform.machine() == "x86_64" and platform.libc_ver()[0] == "glibc"


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """One packaging at a time: the demo and the tests may start together."""
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _digest(root: Path, wheels: str, stage: str) -> str:
    """A hash over everything that goes in."""
    digest = hashlib.sha256(f"{wheels} {PYTHON} {stage} {sys.version}".encode())
    files = [
        root / "app.py",
        Path(__file__),
        Path(brotli.__file__),
        Path(alarms.__file__),
        Path(chalice.app.__file__),
    ]
    files.append(root / "infra" / "resources.yaml")
    files += [root / "requirements" / "package.txt", *(root / ".chalice").glob("*.json")]
    for folder in ("chalicelib", "pass_templates"):
        files += [path for path in (root / folder).rglob("*") if _ships(path)]
    for path in sorted([*files, *_browser_code(root).values()]):
        content = path.read_bytes()
        digest.update(f"{os.path.relpath(path, root)} {len(content)}\n".encode() + content)
    return digest.hexdigest()[:16]


def _browser_code(root: Path) -> dict[str, Path]:
    """The files of BROWSER_CODE, and each package's licence, which has to go with them."""
    if not (root / "package.json").exists():
        return {}
    files = {name: root / "node_modules" / source for name, source in BROWSER_CODE.items()}
    for package in {source.partition("/")[0] for source in BROWSER_CODE.values()}:
        files[f"LICENSE-{package}.txt"] = root / "node_modules" / package / "LICENSE"
    missing = [path for path in files.values() if not path.exists()]
    if missing:
        sys.exit(f"Packaging stopped: {missing[0]} is missing. Fetch it with: npm ci")
    return files


def _ships(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts and not path.name.endswith((".pyc", ".d.ts"))


def _vendored(root: Path, build: Path, wheels: str) -> Path:
    """The locked requirements as wheels for the target, trimmed; kept for the next time."""
    lock = root / "requirements" / "package.txt"
    key = hashlib.sha256(f"{wheels} {PYTHON} {LEFT_OUT}".encode() + lock.read_bytes()).hexdigest()[:16]
    vendored = build / f"wheels-{key}"
    if vendored.exists():
        return vendored
    filling = build / f"wheels-{key}.filling"
    shutil.rmtree(filling, ignore_errors=True)
    target = ["--python-platform", wheels, "--python-version", PYTHON] if wheels else []
    uv = str(Path(sys.executable).with_name("uv"))
    install = [uv, "pip", "install", "--quiet", "--target", str(filling), *target, "--only-binary", ":all:"]
    _run([*install, "--require-hashes", "--requirement", str(lock)], cwd=root)
    for pattern in LEFT_OUT:
        for path in list(filling.glob(pattern)):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    _compile_all(filling, strip=filling)
    filling.rename(vendored)
    return vendored


def _stage(root: Path, app: Path, vendored: Path, build: Path) -> None:
    """Lay out the folder that Chalice packages, every module compiled so that a cold start need not."""
    no_bytecode = shutil.ignore_patterns("__pycache__", "*.pyc")
    vendor = app / "vendor"
    shutil.copytree(vendored, vendor)
    shutil.copytree(root / "pass_templates", vendor / "pass_templates", ignore=no_bytecode)
    no_sources = shutil.ignore_patterns("__pycache__", "*.pyc", "*.ftl", ".made", "*.d.ts")
    shutil.copytree(root / "chalicelib", app / "chalicelib", ignore=no_sources)
    bundles.leave_out_sources(app / "chalicelib" / "web")
    for name, path in _browser_code(root).items():
        target = app / "chalicelib" / "web" / "vendor" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
        if path.suffix == ".wasm":
            shutil.copy(brotli.packed(path, build), target.with_name(f"{target.name}.br"))
    (app / ".chalice").mkdir()
    for path in (root / ".chalice").glob("*.json"):
        shutil.copy(path, app / ".chalice")
    shutil.copy(root / "app.py", app)
    (app / "requirements.txt").touch()  # empty: what it would name is in vendor/ already
    _compile_all(app / "chalicelib", strip=app)
    # Chalice adds its own two modules and app.py to the zip; their bytecode goes beside them by vendor/.
    _compile(app / "app.py", vendor, "app")
    _compile(Path(chalice.app.__file__), vendor / "chalice", "chalice/app")
    _compile(Path(chalice.__file__), vendor / "chalice", "chalice/__init__")


_UNCHECKED = py_compile.PycInvalidationMode.UNCHECKED_HASH  # a zip keeps no time stamp worth comparing


def _compile_all(folder: Path, *, strip: Path) -> None:
    """Compile a folder of modules; the few in the wheels that are for other Pythons stay as they are."""
    compileall.compile_dir(folder, quiet=2, workers=0, stripdir=str(strip), invalidation_mode=_UNCHECKED)


def _compile(source: Path, beside: Path, name: str) -> None:
    cached = beside / "__pycache__" / f"{Path(name).name}.{sys.implementation.cache_tag}.pyc"
    cached.parent.mkdir(parents=True, exist_ok=True)
    py_compile.compile(str(source), str(cached), f"{name}.py", doraise=True, invalidation_mode=_UNCHECKED)


def _chalice_package(folder: Path, resources: Path, stage: str) -> None:
    chalice_cli = str(Path(sys.executable).with_name("chalice"))
    out = folder / "out"
    command = [chalice_cli, "package", "--stage", stage, "--merge-template", str(resources), str(out)]
    # Chalice asks for a region, though the template it writes is for any.
    region = os.environ.get("AWS_DEFAULT_REGION", "eu-central-1")
    _run(command, cwd=folder / "app", env={"AWS_DEFAULT_REGION": region, "PYTHONDONTWRITEBYTECODE": "1"})
    _make_repeatable(out / "deployment.zip")


def _make_repeatable(path: Path) -> None:
    """Rewrite the zip in name order and without times: equal code is an equal file and no redeploy."""
    ordered = path.with_suffix(".ordered")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(ordered, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(set(old.namelist())):
            entry = zipfile.ZipInfo(name)  # dated 1980
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            new.writestr(entry, old.read(name))
    ordered.replace(path)


def _run(command: list[str], *, cwd: Path, env: dict[str, str] | None = None) -> None:
    done = subprocess.run(command, cwd=cwd, env={**os.environ, **(env or {})}, capture_output=True, text=True)
    if done.returncode:
        said = "\n".join((done.stdout + done.stderr).strip().splitlines()[-20:])
        sys.exit(f"Packaging stopped: {Path(command[0]).name} failed.\n{said}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--stage", default="prod", help="a stage of .chalice/config.json")
    parser.add_argument("--out", type=Path, default=ROOT / ".local" / "package", help="where the result goes")
    given = parser.parse_args()
    refuse_other_runtime()
    built = package(stage=given.stage)
    given.out.mkdir(parents=True, exist_ok=True)
    for file in (built.template, built.zip):
        shutil.copy(file, given.out)
        print(os.path.relpath(given.out / file.name))
    print(f"{built.zipped_bytes / 1e6:.1f} MB zipped, {built.unzipped_bytes / 1e6:.1f} MB unzipped")


if __name__ == "__main__":
    main()
