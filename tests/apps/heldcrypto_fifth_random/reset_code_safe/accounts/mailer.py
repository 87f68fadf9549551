def send_mail(to: str, template: str, **context) -> None:
    """Queue a mail for the worker."""
