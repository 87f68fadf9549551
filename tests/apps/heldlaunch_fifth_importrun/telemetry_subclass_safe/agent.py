from telemetry import record

if __name__ == "__main__":
    record("agent.start", 1)
