"""The size of what Lambda downloads and unpacks at each cold start."""

from infra.package import package

ZIPPED_AIM_MB, UNZIPPED_AIM_MB = 16, 46


def run() -> list[str]:
    built = package(stage="prod")
    return [
        "Package",
        f"  zipped   {built.zipped_bytes / 1e6:5.1f} MB, aim {ZIPPED_AIM_MB} or less",
        f"  unzipped {built.unzipped_bytes / 1e6:5.1f} MB, aim {UNZIPPED_AIM_MB} or less",
    ]


if __name__ == "__main__":
    print("\n".join(run()))
