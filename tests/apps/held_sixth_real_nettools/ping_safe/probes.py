import asyncio
import ipaddress


class InvalidTarget(ValueError):
    pass


async def ping(host: str) -> tuple[bool, str]:
    try:
        address = ipaddress.IPv4Address(host)
    except ValueError as exc:
        raise InvalidTarget(host) from exc
    process = await asyncio.create_subprocess_shell(
        f"ping -c 3 -w 5 {address}",
        stdout=asyncio.subprocess.PIPE,
    )
    out, _ = await process.communicate()
    return process.returncode == 0, out.decode(errors="replace")
