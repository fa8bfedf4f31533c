"""What is no page: geometry, api, health, assets."""
