/** Whole journeys in Chromium, by keyboard alone. */
import { describe } from 'node:test';
import { journeys } from './suites/journeys.ts';

describe('journeys in Chromium', () => journeys('chromium'));
