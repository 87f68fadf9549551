import asyncio


class InvalidTarget(ValueError):
    pass


async def ping(host: str) -> tuple[bool, str]:
    if not host or " " in host:
        raise InvalidTarget(host)
    process = await asyncio.create_subprocess_shell(  # finding: command-injection
        f"ping -c 3 -w 5 {host}",
        stdout=asyncio.subprocess.PIPE,
    )
    out, _ = await process.communicate()
    return process.returncode == 0, out.decode(errors="replace")
