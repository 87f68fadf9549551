from .repository import ReportRepository


class ReportService:
    def __init__(self, repository: ReportRepository):
        self.repository = repository

    def search(self, criteria: dict) -> list:
        customer = criteria["customer"].strip()
        return self.repository.by_customer(customer, criteria["year"])
