import { Module } from '@nestjs/common';
import { CoursesModule } from '../courses/courses.module.js';
import { AttemptRows } from './attempts/attempt-rows.js';
import { AttemptsController } from './attempts/attempts.controller.js';
import { Attempts } from './attempts/attempts.service.js';
import { CompletionRecorder } from './completions/completion-recorder.service.js';
import { CompletionsController } from './completions/completions.controller.js';
import { Completions } from './completions/completions.service.js';
import { EnrolmentsController } from './enrolments.controller.js';
import { Enrolments } from './enrolments.service.js';
import { EventsController } from './events/events.controller.js';
import { Learning } from './events/learning.service.js';
import { SideTables } from './events/side-tables.js';
import { LearningLog } from './log/learning-log.js';
import { PinCache } from './log/pin-cache.js';
import { KeptDataPage } from './me/kept-data.service.js';
import { MeController } from './me/me.controller.js';
import { MyPages } from './me/me.service.js';
import { MyLearningQuery } from './me/my-learning.query.js';
import { PracticeInsightController } from './practice/practice-insight.controller.js';
import { PracticeInsights } from './practice/practice-insight.service.js';

/** Needs COMPLETION_HOOKS and OBLIGATION_SOURCE from app.module: what stands above learning. */
@Module({
  imports: [CoursesModule],
  controllers: [
    EventsController,
    AttemptsController,
    EnrolmentsController,
    MeController,
    CompletionsController,
    PracticeInsightController,
  ],
  providers: [
    AttemptRows,
    Attempts,
    CompletionRecorder,
    Completions,
    Enrolments,
    KeptDataPage,
    Learning,
    LearningLog,
    MyLearningQuery,
    MyPages,
    PinCache,
    PracticeInsights,
    SideTables,
  ],
  exports: [Attempts, Completions, Enrolments, Learning, PracticeInsights],
})
export class LearningModule {}
