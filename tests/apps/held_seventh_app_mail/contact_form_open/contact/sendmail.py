import subprocess


def deliver(reply_to: str, message: str) -> None:
    head = ["From: web@example.com", "To: office@example.com", f"Reply-To: {reply_to}", "Subject: Contact"]
    text = "\n".join(head) + "\n\n" + message
    subprocess.run(["/usr/sbin/sendmail", "-t", "-i"], input=text.encode(), check=True)  # finding: email-injection
