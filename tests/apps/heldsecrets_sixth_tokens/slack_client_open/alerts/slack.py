import os

from slack_sdk import WebClient

_client = WebClient("xoxb-466981169988-4494964162845-3YQSYkNdsGEfZ2I2xQiyKQ1S")  # finding: hardcoded-credential


def notify(text: str) -> None:
    _client.chat_postMessage(channel="#ops", text=text)
