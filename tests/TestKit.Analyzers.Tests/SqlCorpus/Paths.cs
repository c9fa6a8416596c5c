namespace Corpus;

public static class Paths
{
    private const JobState First = JobState.Pending;

    public static void EdgeThatIsNotThere(MockJobs jobs) => jobs.Transitions.AssertPath("j1", JobState.Running, JobState.Pending); // TK2007

    public static void AfterTheEnd(MockJobs jobs) => jobs.Transitions.AssertPath("j1", JobState.Running, JobState.Ready, JobState.Running); // TK2007

    public static void Skipped(MockJobs jobs) => jobs.Transitions.AssertPathContains("j1", First, JobState.Ready); // TK2007

    public static void AtTheStart(MockJobs jobs) => jobs.Transitions.AssertPathStartsWith("j1", [JobState.Ready, JobState.Failed]); // TK2007

    public static void Edges(MockJobs jobs) => jobs.Transitions.AssertEdges("j1", (JobState.Pending, JobState.Running), (JobState.Running, JobState.Pending)); // TK2007

    public static void Allowed(MockJobs jobs) => jobs.Transitions.AssertPath("j1", JobState.Running, JobState.Failed, JobState.Pending, JobState.Running, JobState.Ready);

    public static void One(MockJobs jobs) => jobs.Transitions.AssertPath("j1", JobState.Ready);

    public static void Empty(MockJobs jobs) => jobs.Transitions.AssertPath("j1", []);

    public static void OfAllKeys(MockJobs jobs) => jobs.Transitions.AssertPath([JobState.Running, JobState.Running, JobState.Ready]);

    public static void WithoutAGraph(MockFreeJobs jobs) => jobs.Transitions.AssertPath("j1", FreeState.Two, FreeState.One);

    public static void Unknown(MockJobs jobs, JobState state) => jobs.Transitions.AssertPath("j1", JobState.Running, state, JobState.Running);

    public static void UnknownPath(MockJobs jobs, JobState[] path) => jobs.Transitions.AssertPath("j1", path);

    public static void MeantToFail(MockJobs jobs) => Assert.Throws<AssertionFailedException>(() => jobs.Transitions.AssertPath("j1", JobState.Ready, JobState.Pending));

    public static void AllowedEdges(MockJobs jobs) => jobs.Transitions.AssertEdges("j1", (JobState.Pending, JobState.Failed));
}
