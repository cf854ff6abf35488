"""A camera that shows what a test puts in front of it: Chromium plays a file instead, over and over."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser

from tests.browser.scanner.frames import COUNTER, SIZE, jpeg
from tests.support.chromium import FLAGS, chromium

FRAMES_PER_S = 30  # what Chromium takes for granted of a file of JPEGs

Scene = tuple[Image.Image, float]


def film(path: Path, scenes: Sequence[Scene]) -> Path:
    """Pictures of 1280 x 720, each for so many seconds, as motion JPEG."""
    with path.open("wb") as file:
        for picture, seconds in scenes:
            file.write(jpeg(picture) * max(1, round(seconds * FRAMES_PER_S)))
    return path


def held_up(screenshot: bytes) -> Image.Image:
    """A phone's screen, as a screenshot, held in front of the camera."""
    screen = Image.open(BytesIO(screenshot)).convert("RGB")
    screen.thumbnail((SIZE[0] - 40, SIZE[1] - 40), Image.Resampling.LANCZOS)
    scene = nothing()
    scene.paste(screen, ((SIZE[0] - screen.width) // 2, (SIZE[1] - screen.height) // 2))
    return scene


def nothing() -> Image.Image:
    """The counter with no phone on it."""
    return Image.new("RGB", SIZE, COUNTER)


def with_camera(browser: Browser, path: Path) -> Browser:
    """A further browser whose camera plays the film from its start, once a page asks for it; close it."""
    camera = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
    camera.append(f"--use-file-for-fake-video-capture={path}")
    return browser.browser_type.launch(executable_path=chromium(), args=[*FLAGS, *camera])
