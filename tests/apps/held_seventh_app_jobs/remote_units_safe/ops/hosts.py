import paramiko


class Host:
    def __init__(self, name: str):
        self.client = paramiko.SSHClient()
        self.client.load_system_host_keys()
        self.client.connect(name, username="monitor")

    def run(self, command: str) -> str:
        _stdin, stdout, _stderr = self.client.exec_command(command, timeout=10)
        return stdout.read().decode()
